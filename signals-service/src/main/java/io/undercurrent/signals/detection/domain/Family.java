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
    },
    /// Polarization as 1 + 4 ER, 1 to 5. Around a single peak it hardly varies, and the more the further apart camps
    /// stand: n times the variance of drawn answers is a straight line in ER from there (simulated for n = 8: .014
    /// at .248, .029 at .265, .087 at .314, .158 at .369, .248 at .452, .357 at .540).
    APART("band") {
        @Override
        double unitVariance(double mean) {
            return 16 * 0.012 + 4 * 1.15 * Math.max(0, mean - SINGLE_PEAK);
        }

        @Override
        double shifted(double mean, double shift) {
            return mean + shift * unitVariance(mean);
        }

        @Override
        double settled(Observation seen, double mean, double expected) {
            return Math.max(0, seen.total() - seen.size() * (expected - mean));
        }

        @Override
        double z(Observation seen, double expected, double spread) {
            return (seen.value() - expected) / Math.sqrt(spread * unitVariance(expected) / seen.size());
        }

        @Override
        double bounded(double value) {
            return Math.clamp(value, 1, 5);
        }

        @Override
        double reversed(double value) {
            return 6 - value;
        }
    };

    /// 1 + 4 × .245.
    private static final double SINGLE_PEAK = 1.98;
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
