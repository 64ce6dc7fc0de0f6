package io.undercurrent.signals.statistics.domain;

import org.apache.commons.statistics.distribution.TDistribution;

/// A series compared with its own past only, from the third value on: independent N(0,1) in control without knowing
/// mean or spread (Hawkins, J. R. Statist. Soc. D 36 (1987) 299-315).
///
/// @param n values so far
/// @param mean of them
/// @param squares sum of squared deviations from the mean
public record SelfStarting(int n, double mean, double squares) {
    public static final SelfStarting EMPTY = new SelfStarting(0, 0, 0);

    /// Whether there is a past to compare with: two values that differ.
    public boolean canCompare() {
        return n >= 2 && squares > 0;
    }

    /// z of the next value; call only when it can compare.
    public double surprise(double value) {
        var sd = Math.sqrt(squares / (n - 1));
        var t = Math.sqrt(n / (n + 1.0)) * (value - mean) / sd;
        var students = TDistribution.of(n - 1);
        if (t > 0) {
            return Normal.zOfUpperTail(Math.max(students.survivalProbability(t), Double.MIN_NORMAL));
        }
        return Normal.quantile(Math.max(students.cumulativeProbability(t), Double.MIN_NORMAL));
    }

    public SelfStarting plus(double value) {
        var next = mean + (value - mean) / (n + 1);
        return new SelfStarting(n + 1, next, squares + (value - mean) * (value - next));
    }
}
