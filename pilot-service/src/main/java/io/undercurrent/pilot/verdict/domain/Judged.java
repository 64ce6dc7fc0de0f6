package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.experiment.domain.Interval;
import io.undercurrent.pilot.pilot.domain.Direction;

/// A metric as far as it can be judged lawfully now.
///
/// @param change as estimated
/// @param bounds of the true change
/// @param surprising whether chance alone is an unlikely explanation, as the plan says
record Judged(double change, Interval bounds, boolean surprising) {

    static Judged of(double change, Bounds bounds, double p, double alpha) {
        // p is lawful for one look only; before the planned end the daily bound speaks alone
        return new Judged(change, bounds.lawful(), !bounds.atPlannedEnd() || p <= alpha);
    }

    /// The same, counted the way that is meant.
    Judged towards(Direction direction) {
        return direction.progress(1) > 0 ? this : new Judged(-change, bounds.negated(), surprising);
    }

    boolean movedForSure() {
        return surprising && bounds.liesAbove(0);
    }

    boolean movedBackForSure() {
        return surprising && bounds.liesBelow(0);
    }
}
