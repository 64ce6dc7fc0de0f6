package io.undercurrent.signals.statistics.domain;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// Exact interval of a Poisson mean (Garwood, Biometrika 28 (1936) 437-442).
public final class Garwood {
    private Garwood() {}

    /// The interval of the mean behind this count.
    ///
    /// @param confidence 0-1, two-sided
    public static Interval of(int count, double confidence) {
        var tail = (1 - confidence) / 2;
        var low = count == 0 ? 0 : quantile(2.0 * count, tail) / 2;
        return new Interval(low, quantile(2.0 * count + 2, 1 - tail) / 2);
    }

    private static double quantile(double degreesOfFreedom, double chance) {
        return ChiSquaredDistribution.of(degreesOfFreedom).inverseCumulativeProbability(chance);
    }
}
