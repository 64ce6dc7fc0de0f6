package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How far answers on an ordered scale agree: A of van der Eijk, Quality and Quantity 35 (2001) 325-341. 1 when all
/// give the same, 0 when all answers are equally common, -1 when half stand at each end.
public final class Agreement {
    private Agreement() {}

    /// Peels the histogram into layers of equal height, each with its own agreement, weighed by its answers.
    public static double of(double... counts) {
        var left = counts.clone();
        var all = Arrays.stream(counts).sum();
        var agreement = 0.0;
        for (var there = filled(left); there.length > 0; there = filled(left)) {
            var height = Arrays.stream(there).mapToDouble(at -> left[at]).min().orElse(0);
            agreement += layer(there, counts.length) * height * there.length / all;
            Arrays.stream(there).forEach(at -> left[at] -= height);
        }
        return agreement;
    }

    private static int[] filled(double[] counts) {
        return IntStream.range(0, counts.length).filter(at -> counts[at] > 0).toArray();
    }

    /// U (1 - (S - 1) / (K - 1)) of a layer with S of K answers given.
    private static double layer(int[] filled, int scale) {
        if (filled.length == 1) {
            return 1;
        }
        var pattern = new boolean[scale];
        Arrays.stream(filled).forEach(at -> pattern[at] = true);
        return unimodality(pattern) * (1 - (filled.length - 1.0) / (scale - 1));
    }

    /// U = ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU)) over all triples in order: TU of them have no dip, and
    /// TDU have one.
    private static double unimodality(boolean[] pattern) {
        var unimodal = 0;
        var dips = 0;
        for (var i = 0; i < pattern.length; i++) {
            for (var j = i + 1; j < pattern.length; j++) {
                for (var k = j + 1; k < pattern.length; k++) {
                    unimodal += isUnimodal(pattern[i], pattern[j], pattern[k]) ? 1 : 0;
                    dips += pattern[i] && !pattern[j] && pattern[k] ? 1 : 0;
                }
            }
        }
        var k = pattern.length;
        var all = unimodal + dips;
        return all == 0 ? 1 : ((k - 2.0) * unimodal - (k - 1.0) * dips) / ((k - 2.0) * all);
    }

    /// Two of three that are neighbours: they agree with each other and not with the third.
    private static boolean isUnimodal(boolean first, boolean second, boolean third) {
        return second && first != third;
    }
}
