package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;

/// How many of n say yes when the team's own share is only known as Beta(a, b): the predictive distribution.
///
/// @param n how many were asked
/// @param a yes so far, prior included
/// @param b no so far, prior included
public record BetaBinomial(int n, double a, double b) {
    private static final double NEARLY_BINOMIAL = 1e-9;
    /// Chances are added up in those of nobody, which may be very small.
    private static final double TOO_LARGE = 1e250;

    public BetaBinomial {
        if (n < 0 || !(a > 0) || !(b > 0)) {
            throw new IllegalArgumentException("n >= 0, a > 0, b > 0, not " + n + ", " + a + ", " + b);
        }
    }

    /// The distribution with this mean and intra-class correlation, the mean strictly between 0 and 1.
    public static BetaBinomial of(int n, double mean, double correlation) {
        var size = 1 / Math.max(correlation, NEARLY_BINOMIAL) - 1;
        return new BetaBinomial(n, mean * size, (1 - mean) * size);
    }

    public MidP midP(int x) {
        var sums = new double[3];
        var weight = 1.0;
        for (var count = 0; count <= n; count++) {
            sums[Integer.signum(count - x) + 1] += weight;
            weight *= (n - count) * (a + count) / ((count + 1) * (b + n - count - 1));
            if (weight > TOO_LARGE) {
                weight /= TOO_LARGE;
                Arrays.setAll(sums, at -> sums[at] / TOO_LARGE);
            }
        }
        var all = sums[0] + sums[1] + sums[2];
        return new MidP(sums[0] / all, sums[1] / all, sums[2] / all);
    }
}
