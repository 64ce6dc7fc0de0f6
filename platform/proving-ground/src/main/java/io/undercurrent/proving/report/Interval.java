package io.undercurrent.proving.report;

import java.util.function.DoubleUnaryOperator;

/// Between these two numbers the truth lies, nineteen times out of twenty.
public record Interval(double low, double high) {
    private static final double Z = 1.959964;

    /// Wilson's interval for a share.
    public static Interval ofShare(long hits, long of) {
        if (of == 0) {
            return new Interval(0, 1);
        }
        var share = (double) hits / of;
        var middle = share + Z * Z / (2 * of);
        var half = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        var scale = 1 + Z * Z / of;
        return new Interval(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
    }

    /// Garwood's interval for a count.
    public static Interval ofCount(int count) {
        var low = count == 0 ? 0 : mean(mean -> Poisson.atMost(count - 1, mean), 0.975);
        return new Interval(low, mean(mean -> Poisson.atMost(count, mean), 0.025));
    }

    public Interval per(double exposure) {
        return new Interval(low / exposure, high / exposure);
    }

    /// The mean at which a falling probability reaches `goal`.
    private static double mean(DoubleUnaryOperator probability, double goal) {
        var low = 0.0;
        var high = 1.0;
        while (probability.applyAsDouble(high) > goal) {
            high *= 2;
        }
        for (var step = 0; step < 80; step++) {
            var middle = (low + high) / 2;
            if (probability.applyAsDouble(middle) > goal) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
