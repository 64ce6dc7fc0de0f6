package io.undercurrent.pilot.experiment.domain;

import java.util.List;

/// Whether the arms were drifting apart before the pilot began; if so, a later difference is no evidence. That nothing
/// is seen does not prove there was nothing (Roth, AER: Insights 4 (2022) 305-322), so the points are shown too.
public final class PreTrend {
    private PreTrend() {}

    /// How much faster the pilot's units rose than the others, outcome units a day; needs two units in an arm, each
    /// with points on two days or more.
    public static Estimate of(List<Course> pilot, List<Course> comparison) {
        return slope(pilot).minus(slope(comparison));
    }

    private static Estimate slope(List<Course> arm) {
        var slopes = arm.stream().map(course -> new Unit(0, course.slope())).toList();
        var sums = Sums.of(slopes);
        var freedom = sums.n() - 1;
        return new Estimate(sums.meanAfter(), Math.sqrt(sums.squaresAfter() / freedom / sums.n()), freedom);
    }
}
