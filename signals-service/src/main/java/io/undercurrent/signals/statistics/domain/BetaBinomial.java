package io.undercurrent.signals.statistics.domain;

/// How many of n say yes when the team's own share is only known as Beta(a, b): the predictive distribution.
///
/// @param n how many were asked
/// @param a yes so far, prior included
/// @param b no so far, prior included
public record BetaBinomial(int n, double a, double b) {
    private static final double NEARLY_BINOMIAL = 1e-9;

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
        var log = logChanceOfNone();
        for (var count = 0; count <= n; count++) {
            sums[Integer.signum(count - x) + 1] += Math.exp(log);
            log += Math.log((n - count) * (a + count) / ((count + 1) * (b + n - count - 1)));
        }
        return new MidP(sums[0], sums[1], sums[2]);
    }

    private double logChanceOfNone() {
        var log = 0.0;
        for (var at = 0; at < n; at++) {
            log += Math.log((b + at) / (a + b + at));
        }
        return log;
    }
}
