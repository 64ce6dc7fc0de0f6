package io.undercurrent.signals.statistics.domain;

import org.apache.commons.statistics.distribution.NormalDistribution;

/// The standard normal distribution.
public final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /// Phi(z), 0-1.
    public static double below(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    /// Phi^-1(p) in standard deviations, p strictly between 0 and 1.
    public static double quantile(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }

    /// The z whose upper tail is this chance: a small chance of so much or more gives a large z.
    public static double zOfUpperTail(double chance) {
        return STANDARD.inverseSurvivalProbability(chance);
    }
}
