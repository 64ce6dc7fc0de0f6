package io.undercurrent.signals.statistics.domain;

/// How far answers stand apart in camps: polarization of Esteban and Ray, Econometrica 62 (1994) 819-851, with
/// alpha = 1: the sum of p_i^2 p_j |i - j|. Two halves at the ends of five answers have 1, everybody in one place 0.
public final class EstebanRay {

    private EstebanRay() {}

    /// Of these answers themselves, 0-1.
    public static double of(int... counts) {
        var n = (double) total(counts);
        return sum(counts) / (n * n * n);
    }

    /// Of the people behind the answers: on average the same for few answers as for many. Needs three answers, and may
    /// lie a little above 1.
    public static double unbiased(int... counts) {
        var n = (double) total(counts);
        var sum = 0.0;
        for (var i = 0; i < counts.length; i++) {
            for (var j = 0; j < counts.length; j++) {
                sum += (double) counts[i] * (counts[i] - 1) * counts[j] * Math.abs(i - j);
            }
        }
        return sum / (n * (n - 1) * (n - 2));
    }

    /// n times the variance of the unbiased value, by leaving out one answer after the other. The delta method will not
    /// do: around a single peak the slope is nearly flat, and what varies is of second order.
    public static double variance(int... counts) {
        var n = total(counts);
        var without = new double[counts.length];
        for (var at = 0; at < counts.length; at++) {
            without[at] = counts[at] == 0 ? 0 : unbiased(oneLess(counts, at));
        }
        var mean = sum(counts, without) / n;
        return (n - 1) * squares(counts, without, mean);
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

    private static int total(int[] counts) {
        var total = 0;
        for (var count : counts) {
            total += count;
        }
        return total;
    }

    private static int[] oneLess(int[] counts, int at) {
        var fewer = counts.clone();
        fewer[at]--;
        return fewer;
    }

    private static double sum(int[] counts, double[] values) {
        var sum = 0.0;
        for (var at = 0; at < counts.length; at++) {
            sum += counts[at] * values[at];
        }
        return sum;
    }

    private static double squares(int[] counts, double[] values, double mean) {
        var sum = 0.0;
        for (var at = 0; at < counts.length; at++) {
            sum += counts[at] * (values[at] - mean) * (values[at] - mean);
        }
        return sum;
    }
}
