package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Many tests at once: Benjamini and Hochberg, J. R. Statist. Soc. B 57 (1995) 289-300.
public final class FalseDiscoveries {
    private FalseDiscoveries() {}

    /// For each chance the smallest false-discovery rate at which it would be rejected, 0-1, in the order given.
    public static double[] rates(double[] chances) {
        var order = IntStream.range(0, chances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> chances[at]))
                .toArray(Integer[]::new);
        var rates = new double[chances.length];
        var smallest = 1.0;
        for (var rank = chances.length; rank > 0; rank--) {
            var at = order[rank - 1];
            smallest = Math.min(smallest, chances[at] * chances.length / rank);
            rates[at] = smallest;
        }
        return rates;
    }

    /// How many are rejected at this rate.
    public static long count(double[] chances, double rate) {
        return Arrays.stream(rates(chances)).filter(each -> each <= rate).count();
    }
}
