package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.BetaBinomial;
import io.undercurrent.signals.statistics.domain.NegativeBinomial;

/// How an indicator varies by nature. All three are exponential families in their natural parameter: normal with shift,
/// binomial with log odds, Poisson with log rate; so one forecast and one common shock serve them all.
enum Family {
    SCORE("points") {
        @Override
        double unitVariance(double mean) {
            return 1;
        }

        @Override
        double shifted(double mean, double shift) {
            return mean + shift;
        }

        @Override
        double settled(Observation seen, double mean, double expected) {
            return seen.total() - seen.size() * (expected - mean);
        }

        @Override
        double z(Observation seen, double expected, double spread) {
            return (seen.value() - expected) / Math.sqrt(spread / seen.size());
        }

        @Override
        double bounded(double value) {
            return Math.clamp(value, 1, 5);
        }

        @Override
        double reversed(double value) {
            return 6 - value;
        }
    },
    SHARE("share") {
        @Override
        double unitVariance(double mean) {
            return mean * (1 - mean);
        }

        @Override
        double shifted(double mean, double shift) {
            return bounded(1 / (1 + (1 - mean) / mean * Math.exp(-shift)));
        }

        @Override
        double settled(Observation seen, double mean, double expected) {
            if (expected > mean) {
                return seen.total() * mean / expected;
            }
            return seen.size() - (seen.size() - seen.total()) * (1 - mean) / (1 - expected);
        }

        @Override
        double z(Observation seen, double expected, double spread) {
            var correlation = seen.size() == 1 ? 0 : Math.clamp((spread - 1) / (seen.size() - 1), 0, MOST_CORRELATED);
            var z = BetaBinomial.of(seen.size(), expected, correlation)
                    .midP(seen.count())
                    .z();
            return z / Math.sqrt(Math.min(1, spread));
        }

        @Override
        double bounded(double value) {
            return Math.clamp(value, 1e-3, 1 - 1e-3);
        }

        @Override
        double reversed(double value) {
            return 1 - value;
        }
    },
    RATE("per-licence") {
        @Override
        double unitVariance(double mean) {
            return mean;
        }

        @Override
        double shifted(double mean, double shift) {
            return mean * Math.exp(shift);
        }

        @Override
        double settled(Observation seen, double mean, double expected) {
            return seen.total() * mean / expected;
        }

        @Override
        double z(Observation seen, double expected, double spread) {
            var mean = seen.size() * expected;
            var z = new NegativeBinomial(mean, Math.max(0, spread - 1) / mean)
                    .midP(seen.count())
                    .z();
            return z / Math.sqrt(Math.min(1, spread));
        }

        @Override
        double bounded(double value) {
            return Math.max(value, 1e-3);
        }

        @Override
        double reversed(double value) {
            throw new IllegalArgumentException("A rate has no opposite: " + value);
        }
    };

    private static final double MOST_CORRELATED = 0.99;

    private final String unit;

    Family(String unit) {
        this.unit = unit;
    }

    String unit() {
        return unit;
    }

    /// Variance of one answer at this mean, before over- or underdispersion.
    abstract double unitVariance(double mean);

    /// The mean after a shift of the natural parameter.
    abstract double shifted(double mean, double shift);

    /// The total as it would have been had the organisation stayed where it was.
    abstract double settled(Observation seen, double mean, double expected);

    /// How surprising, in standard deviations; spread is the variance of one answer in unit variances.
    abstract double z(Observation seen, double expected, double spread);

    /// Into the range where the mean can lie.
    abstract double bounded(double value);

    /// The same value told the other way round.
    abstract double reversed(double value);
}
