package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.statistics.ChanceOfScore;
import io.undercurrent.signals.statistics.Cusum;
import io.undercurrent.signals.statistics.FalseDiscoveries;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Decides every week over all teams and signals together.
final class Decisions {
    private static final List<SignalKind> KINDS = List.of(SignalKind.UNCERTAINTY, SignalKind.SILENT_RESISTANCE);

    private final ChanceOfScore chances;
    private final List<Detector> detectors;
    private final List<Signal> signals;

    Decisions(List<Team> teams, Rules rules) {
        this.chances = ChanceOfScore.of(new Cusum(rules.allowance(), rules.clip()), rules.chanceBound());
        this.detectors = KINDS.stream()
                .map(kind -> new Detector(kind, teams.size(), rules))
                .toList();
        this.signals = IntStream.range(0, teams.size())
                .boxed()
                .flatMap(place -> detectors.stream().map(each -> new Signal(teams.get(place), place, each, rules)))
                .toList();
    }

    Round round(YearWeek week, WeekOfFacts facts) {
        var notes = new ArrayList<Shock>();
        detectors.forEach(detector -> notes.addAll(detector.step(week, facts)));
        signals.forEach(signal -> signal.note(facts));
        var open = signals.stream().filter(signal -> signal.canBeDecided(week)).toList();
        var rates = FalseDiscoveries.rates(
                open.stream().mapToDouble(signal -> signal.chance(chances)).toArray());
        IntStream.range(0, open.size()).forEach(at -> open.get(at).decide(week, rates[at]));
        return new Round(week, readings(week).toList(), notes);
    }

    private Stream<Reading> readings(YearWeek week) {
        return signals.stream().map(signal -> signal.reading(week, chances));
    }
}
