package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;

/// Many tests at once: Benjamini and Hochberg, J. R. Statist. Soc. B 57 (1995) 289-300.
public final class FalseDiscoveries {
    private FalseDiscoveries() {}

    /// For each chance the smallest false-discovery rate at which it would be rejected, 0-1, in the order given.
    public static double[] rates(double[] chances) {
        var ordered = chances.clone();
        Arrays.parallelSort(ordered);
        var byRank = new double[chances.length];
        var smallest = 1.0;
        for (var rank = chances.length; rank > 0; rank--) {
            smallest = Math.min(smallest, ordered[rank - 1] * chances.length / rank);
            byRank[rank - 1] = smallest;
        }
        // equal chances have equal rates, whichever of their ranks is found
        return Arrays.stream(chances)
                .parallel()
                .map(chance -> byRank[Arrays.binarySearch(ordered, chance)])
                .toArray();
    }

    /// How many are rejected at this rate.
    public static long count(double[] chances, double rate) {
        return Arrays.stream(rates(chances)).filter(each -> each <= rate).count();
    }
}
