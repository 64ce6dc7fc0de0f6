package io.undercurrent.signals.statistics.domain;

/// Tails of a count, with the value itself counted half, so that chances of counts are fair on average.
///
/// @param below P(X < x)
/// @param at P(X = x)
/// @param above P(X > x)
public record MidP(double below, double at, double above) {
    private static final double SMALLEST = 1e-15;

    public double lower() {
        return below + at / 2;
    }

    public double upper() {
        return above + at / 2;
    }

    /// Standard deviations, up for more than expected; from whichever tail is told more exactly.
    public double z() {
        if (lower() < upper()) {
            return Normal.quantile(Math.clamp(lower(), SMALLEST, 0.5));
        }
        return Normal.zOfUpperTail(Math.clamp(upper(), SMALLEST, 0.5));
    }
}
