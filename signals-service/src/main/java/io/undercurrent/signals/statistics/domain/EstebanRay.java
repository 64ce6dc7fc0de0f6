package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;

/// How far answers stand apart in camps: polarization of Esteban and Ray, Econometrica 62 (1994) 819-851, with
/// alpha = 1: the sum of p_i^2 p_j |i - j|. Two halves at the ends of five answers have 1, everybody in one place 0.
public final class EstebanRay {

    private EstebanRay() {}

    /// Of these answers themselves, 0-1.
    public static double of(int... counts) {
        var n = (double) Arrays.stream(counts).sum();
        return sum(counts) / (n * n * n);
    }

    /// Of the people behind the answers: on average the same for few answers as for many. Needs three answers, and may
    /// lie a little above 1.
    public static double unbiased(int... counts) {
        var n = (double) Arrays.stream(counts).sum();
        var sum = 0.0;
        for (var i = 0; i < counts.length; i++) {
            for (var j = 0; j < counts.length; j++) {
                sum += (double) counts[i] * (counts[i] - 1) * counts[j] * Math.abs(i - j);
            }
        }
        return sum / (n * (n - 1) * (n - 2));
    }

    /// Variance of one answer's contribution by the delta method; that of the whole is about this over n.
    public static double variance(int... counts) {
        var n = (double) Arrays.stream(counts).sum();
        var shares = Arrays.stream(counts).mapToDouble(count -> count / n).toArray();
        var mean = 0.0;
        var squares = 0.0;
        for (var i = 0; i < shares.length; i++) {
            var slope = slope(i, shares);
            mean += shares[i] * slope;
            squares += shares[i] * slope * slope;
        }
        return Math.max(0, squares - mean * mean);
    }

    /// The sum of n_i^2 n_j |i - j|: the same thing in whole numbers.
    static long sum(int... counts) {
        var sum = 0L;
        for (var i = 0; i < counts.length; i++) {
            for (var j = 0; j < counts.length; j++) {
                sum += (long) counts[i] * counts[i] * counts[j] * Math.abs(i - j);
            }
        }
        return sum;
    }

    private static double slope(int i, double[] shares) {
        var slope = 0.0;
        for (var j = 0; j < shares.length; j++) {
            slope += Math.abs(i - j) * shares[j] * (2 * shares[i] + shares[j]);
        }
        return slope;
    }
}
