package io.undercurrent.signals.overview.pages;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.overview.Matrix;
import io.undercurrent.signals.overview.Matrix.Unit;
import io.undercurrent.signals.overview.Matrix.Wanted;
import io.undercurrent.signals.overview.pages.OverviewPage.Choices;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.Words;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// What the reader can narrow the table to.
@Singleton
class Offer {

    private final Matrix matrix;

    Offer(Matrix matrix) {
        this.matrix = matrix;
    }

    Choices choices(Sight sight, Wanted wanted, Optional<YearWeek> shown, List<YearWeek> rounds) {
        var narrowed = wanted.asOf().isPresent()
                || wanted.within().isPresent()
                || wanted.level().isPresent();
        return new Choices(
                rounds.stream().map(week -> week(week, shown)).toList(),
                units(sight, wanted),
                levels(wanted),
                narrowed);
    }

    private static Choice week(YearWeek week, Optional<YearWeek> shown) {
        return new Choice(
                week.toString(),
                Week.name(week) + " · " + Week.days(week),
                shown.filter(week::equals).isPresent());
    }

    private List<Choice> units(Sight sight, Wanted wanted) {
        var chosen = wanted.within().map(TeamId::value).orElse("");
        var all = new Choice("", "All units", chosen.isEmpty());
        return Stream.concat(Stream.of(all), matrix.units(sight).stream().map(unit -> unit(unit, chosen)))
                .toList();
    }

    private static Choice unit(Unit unit, String chosen) {
        return new Choice(
                unit.id(), "  ".repeat(unit.depth()) + unit.name(), unit.id().equals(chosen));
    }

    private static List<Choice> levels(Wanted wanted) {
        var any = new Choice("", "Any level", wanted.level().isEmpty());
        return Stream.concat(
                        Stream.of(any),
                        Arrays.stream(Level.values())
                                .map(level -> new Choice(
                                        level.wireName(),
                                        Words.ENGLISH.say("level." + level.wireName()),
                                        wanted.level().filter(level::equals).isPresent())))
                .toList();
    }
}
