package io.undercurrent.signals.detection.domain;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// One week of the whole organisation, decided. Where everybody stands is known at once; the full readings, with their
/// evidence, are drawn when they are first asked for, which must be before the next week is taken in.
public final class Round {
    private final YearWeek week;
    private final List<Standing> standings;
    private final List<Shock> organisationNotes;
    private final Readings draw;
    private final AtomicReference<Optional<List<Reading>>> readings = new AtomicReference<>(Optional.empty());

    Round(YearWeek week, List<Standing> standings, List<Shock> organisationNotes, Readings draw) {
        this.week = week;
        this.standings = List.copyOf(standings);
        this.organisationNotes = List.copyOf(organisationNotes);
        this.draw = draw;
    }

    public YearWeek week() {
        return week;
    }

    /// Teams in the order of their ids, the signals of each in the order of their kinds.
    public List<Standing> standings() {
        return standings;
    }

    public List<Shock> organisationNotes() {
        return organisationNotes;
    }

    /// In the order of the standings, kept once they are drawn.
    public List<Reading> readings() {
        return readings.updateAndGet(drawn -> drawn.isPresent()
                        ? drawn
                        : Optional.of(readingsByTeam().flatMap(List::stream).toList()))
                .orElseThrow();
    }

    /// The readings of one team after the other, which nobody keeps.
    public Stream<List<Reading>> readingsByTeam() {
        return draw.byTeam(_ -> true);
    }

    /// The same, of those teams only whose standings say so.
    public Stream<List<Reading>> readingsOf(Predicate<List<Standing>> wanted) {
        var kinds = SignalKind.values().length;
        return draw.byTeam(team -> wanted.test(standings.subList(team * kinds, (team + 1) * kinds)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Round that
                && week.equals(that.week)
                && organisationNotes.equals(that.organisationNotes)
                && readings().equals(that.readings());
    }

    @Override
    public int hashCode() {
        return 31 * week.hashCode() + readings().hashCode();
    }

    @Override
    public String toString() {
        return "Round of " + week;
    }
}
