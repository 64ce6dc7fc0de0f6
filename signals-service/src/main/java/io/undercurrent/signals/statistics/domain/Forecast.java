package io.undercurrent.signals.statistics.domain;

/// What we expect of a team next, and how sure we are: normal, updated by Bayes' rule with every wave.
///
/// @param mean m, in the unit of the indicator
/// @param precision P, one over the variance of the mean; positive
public record Forecast(double mean, double precision) {
    public Forecast {
        if (!(precision > 0)) {
            throw new IllegalArgumentException("A precision is positive, not " + precision);
        }
    }

    /// Standardised one-step error: N(0,1) in control from the first wave on.
    public double surprise(double value, double variance) {
        return (value - mean) / Math.sqrt(variance + 1 / precision);
    }

    public Forecast after(double value, double variance) {
        var sum = precision + 1 / variance;
        return new Forecast((precision * mean + value / variance) / sum, sum);
    }
}
