package io.undercurrent.pilot.experiment.domain;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/// Some of so many.
public record Share(int some, int of) {
    public Share {
        if (some < 0 || some > of) {
            throw new IllegalArgumentException("Not " + some + " of " + of);
        }
    }

    /// The exact chance of so many or more when each has the expected one.
    ///
    /// @param expected 0-1
    public double chanceOfSoMany(double expected) {
        return some == 0 ? 1 : BinomialDistribution.of(of, expected).survivalProbability(some - 1);
    }
}
