package io.undercurrent.signals.statistics.domain;

/// How often a Poisson count is as large as one, exactly.
public final class PoissonTail {
    private PoissonTail() {}

    /// P(X >= count) where so many are expected.
    public static double of(int count, double expected) {
        return midP(count, expected).above() + midP(count, expected).at();
    }

    public static MidP midP(int count, double expected) {
        return new NegativeBinomial(Math.max(expected, Double.MIN_NORMAL), 0).midP(count);
    }

    /// The prediction limit: the least count whose tail is at most this chance.
    public static int leastCount(double expected, double chance) {
        var count = 0;
        while (of(count, expected) > chance) {
            count++;
        }
        return count;
    }
}
