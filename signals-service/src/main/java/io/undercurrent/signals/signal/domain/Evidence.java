package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Cadence;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.detection.domain.Withholding;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Why a signal stands where it stands: the newest reading, the road to it, what moved everybody, and who speaks.
///
/// @param group whose reading it is, when the team is too small to have one of its own
public record Evidence(
        Reading reading, YearWeek round, List<Point> series, List<Shock> organisationNotes, Optional<Group> group) {

    public Evidence {
        series = List.copyOf(series);
        organisationNotes = List.copyOf(organisationNotes);
    }

    /// Of a team that speaks for itself.
    public Evidence(Reading reading, YearWeek round, List<Point> series, List<Shock> organisationNotes) {
        this(reading, round, series, organisationNotes, Optional.empty());
    }

    /// Where the chart stood at the end of a week.
    ///
    /// @param answersBand on how few people it rests; empty when unknown
    public record Point(
            YearWeek week,
            double score,
            double limit,
            double value,
            Level level,
            boolean advanced,
            String answersBand) {}

    /// Nothing at all, and why.
    public static Evidence withheld(SignalId id, YearWeek round, Withholding why, String rules) {
        var reading = new Reading(
                id.team(),
                id.kind(),
                Level.WITHHELD,
                Optional.empty(),
                Optional.empty(),
                0,
                Cadence.WEEKLY.limit(),
                1,
                1,
                0,
                false,
                List.of(),
                Optional.empty(),
                Cadence.WEEKLY,
                Optional.empty(),
                Optional.of(why),
                Optional.empty(),
                rules);
        return new Evidence(reading, round, List.of(), List.of());
    }

    public Evidence spokenBy(Optional<Group> speaker) {
        return new Evidence(reading, round, series, organisationNotes, speaker);
    }

    public boolean isShown() {
        return reading.level() != Level.WITHHELD;
    }

    /// As much of it as may be told.
    public Disclosed disclosed() {
        return Disclosed.of(reading);
    }

    /// A score of the series, if so many people stand behind it and behind what is told today.
    public Optional<Double> score(Point point) {
        return Basis.of(reading.indicators()).isMany()
                ? Disclosed.score(reading.kind(), new Basis(point.answersBand()), point.score())
                : Optional.empty();
    }
}
