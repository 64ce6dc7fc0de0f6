package io.undercurrent.pilot.experiment.domain;

import org.apache.commons.statistics.distribution.TDistribution;

/// An effect, and how much of it could be chance.
///
/// @param effect in the unit of the outcome
/// @param error its standard error, 0 or more, in the same unit
/// @param freedom degrees of freedom behind the error, above 0; infinite when the error is known
public record Estimate(double effect, double error, double freedom) {
    public Estimate {
        if (!Double.isFinite(effect) || !(error >= 0) || !(freedom > 0)) {
            throw new IllegalArgumentException(
                    "No estimate: effect %s, error %s, freedom %s".formatted(effect, error, freedom));
        }
    }

    /// Effect over error; without any error, infinite unless there is no effect either.
    public double t() {
        if (error == 0) {
            return effect == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, effect);
        }
        return effect / error;
    }

    /// Student's two-sided interval.
    ///
    /// @param confidence strictly between 0 and 1
    public Interval interval(double confidence) {
        var half = quantile((1 + confidence) / 2) * error;
        return new Interval(effect - half, effect + half);
    }

    /// Student's two-sided chance of a t so large when there is no effect.
    public double chance() {
        return 2 * TDistribution.of(freedom).survivalProbability(Math.abs(t()));
    }

    /// The difference of two independent estimates; freedom by Satterthwaite (Biometrics Bull. 2 (1946) 110-114).
    public Estimate minus(Estimate other) {
        var mine = error * error;
        var theirs = other.error * other.error;
        var spread = mine * mine / freedom + theirs * theirs / other.freedom;
        var shared = spread > 0 ? (mine + theirs) * (mine + theirs) / spread : freedom + other.freedom;
        return new Estimate(effect - other.effect, Math.sqrt(mine + theirs), shared);
    }

    /// The same effect where less is better.
    public Estimate negated() {
        return new Estimate(0 - effect, error, freedom);
    }

    double quantile(double p) {
        return TDistribution.of(freedom).inverseCumulativeProbability(p);
    }
}
