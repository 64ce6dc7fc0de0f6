package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Cadence;
import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.detection.domain.Withholding;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Why a signal stands where it stands: the newest reading, the road to it, and what moved everybody.
public record Evidence(Reading reading, YearWeek round, List<Point> series, List<Shock> organisationNotes) {

    public Evidence {
        series = List.copyOf(series);
        organisationNotes = List.copyOf(organisationNotes);
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

    /// Nothing at all, of a team that is too small to speak of.
    public static Evidence withheld(SignalId id, YearWeek round) {
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
                Optional.of(Withholding.TOO_FEW_PEOPLE),
                Optional.empty(),
                Rules.standard().version());
        return new Evidence(reading, round, List.of(), List.of());
    }

    public boolean isShown() {
        return reading.level() != Level.WITHHELD;
    }
}
