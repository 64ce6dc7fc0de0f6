package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.ConfidenceSequence;
import io.undercurrent.pilot.experiment.domain.Estimate;
import io.undercurrent.pilot.experiment.domain.Interval;
import io.undercurrent.pilot.experiment.domain.Power;

/// Between what the true change lies: for one look at the planned end, and for as many looks as one likes.
///
/// @param planned holds when looked at once, at the planned end
/// @param daily holds on all days at once
/// @param atPlannedEnd whether this is that one look
public record Bounds(Interval planned, Interval daily, boolean atPlannedEnd) {

    /// @param worthwhile the smallest effect worth the trouble, to which the daily bound is tuned
    static Bounds of(Estimate change, double worthwhile, double alpha, boolean atPlannedEnd) {
        var daily = ConfidenceSequence.tunedTo(worthwhile, alpha, Power.USUAL.power());
        return new Bounds(change.interval(1 - alpha), daily.around(change), atPlannedEnd);
    }

    /// The one that is lawful now.
    public Interval lawful() {
        return atPlannedEnd ? planned : daily;
    }
}
