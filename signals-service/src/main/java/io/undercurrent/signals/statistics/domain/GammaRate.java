package io.undercurrent.signals.statistics.domain;

/// How many times as many come as expected, when few did: Gamma with mean 1 before anybody came, so that one more or
/// less does not make a tide.
public record GammaRate(double shape, double rate) {
    /// Expected events whose weight "as many as expected" has.
    private static final double PRIOR = 2;
    private static final double NINETY_PERCENT = 1.6448536269514722;

    public static GammaRate of(int seen, double expected) {
        return new GammaRate(PRIOR + seen, PRIOR + expected);
    }

    public double mean() {
        return shape / rate;
    }

    /// 90 %, by the cube root of Wilson and Hilferty (Proc. Nat. Acad. Sci. 17 (1931) 684-688); exact to a hundredth.
    public Interval interval() {
        return new Interval(quantile(-NINETY_PERCENT), quantile(NINETY_PERCENT));
    }

    private double quantile(double z) {
        var root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
        return shape * root * root * root / rate;
    }
}
