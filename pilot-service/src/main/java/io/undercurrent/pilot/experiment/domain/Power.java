package io.undercurrent.pilot.experiment.domain;

import org.apache.commons.statistics.distribution.TDistribution;

/// What a pilot could find, said before it starts.
///
/// @param level two-sided chance of a false finding
/// @param power chance to find what is there
public record Power(double level, double power) {
    /// What everybody plans with.
    public static final Power USUAL = new Power(0.05, 0.8);

    public Power {
        if (!(level > 0 && level < 1) || !(power > level && power < 1)) {
            throw new IllegalArgumentException("Level %s, power %s".formatted(level, power));
        }
    }

    /// The smallest true effect found with this power: the error times the quantiles of level and power (Bloom,
    /// Eval. Rev. 19 (1995) 547-556).
    public double smallestDetectable(double error, double freedom) {
        var students = TDistribution.of(freedom);
        return error * (students.inverseSurvivalProbability(level / 2) + students.inverseCumulativeProbability(power));
    }
}
