package io.undercurrent.signals.statistics.domain;

/// Interval of a share (Wilson, J. Am. Statist. Assoc. 22 (1927) 209-212): honest with few and with none.
public final class Wilson {
    private Wilson() {}

    /// The interval of yes out of n, both 0-1.
    ///
    /// @param confidence 0-1, two-sided
    public static Interval of(int yes, int n, double confidence) {
        if (n <= 0 || yes < 0 || yes > n) {
            throw new IllegalArgumentException("0 <= yes <= n and n > 0, not " + yes + " of " + n);
        }
        var z = Normal.quantile((1 + confidence) / 2);
        var share = (double) yes / n;
        var middle = share + z * z / (2 * n);
        var half = z * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
        var scale = 1 + z * z / n;
        return new Interval(Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale));
    }
}
