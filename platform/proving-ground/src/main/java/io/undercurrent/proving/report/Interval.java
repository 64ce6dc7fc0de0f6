package io.undercurrent.proving.report;

import java.util.List;
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

    /// The interval for a median, from the order of the values alone; they come sorted.
    public static Interval ofMedian(int[] sorted) {
        var half = Z * Math.sqrt(sorted.length) / 2;
        var low = Math.max(0, (int) Math.floor((sorted.length - 1) / 2.0 - half));
        var high = Math.min(sorted.length - 1, (int) Math.ceil((sorted.length - 1) / 2.0 + half));
        return new Interval(sorted[low], sorted[high]);
    }

    /// Garwood's interval for a count.
    public static Interval ofCount(int count) {
        var low = count == 0 ? 0 : mean(mean -> Poisson.atMost(count - 1, mean), 0.975);
        return new Interval(low, mean(mean -> Poisson.atMost(count, mean), 0.025));
    }

    /// The same for the sum of counts that vary more than chance alone would make them, because what they count comes
    /// in bunches.
    public static Interval ofCounts(List<Integer> counts) {
        var sum = counts.stream().mapToInt(Integer::intValue).sum();
        var bunch = Math.max(1, dispersion(counts, (double) sum / counts.size()));
        return ofCount((int) Math.round(sum / bunch)).per(1 / bunch);
    }

    private static double dispersion(List<Integer> counts, double mean) {
        if (counts.size() < 2 || mean == 0) {
            return 1;
        }
        var squares = counts.stream()
                .mapToDouble(count -> (count - mean) * (count - mean))
                .sum();
        return squares / (counts.size() - 1) / mean;
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
