package io.undercurrent.pilot.experiment.domain;

/// A way to estimate what the pilot did to its units.
@FunctionalInterface
public interface Contrast {
    Estimate between(Sums pilot, Sums comparison);
}
