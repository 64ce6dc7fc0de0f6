package io.undercurrent.pilot.experiment.domain;

/// One team (or another unit that got the pilot as a whole or not): its mean before and after the start.
public record Unit(double before, double after) {
    public Unit {
        if (!Double.isFinite(before) || !Double.isFinite(after)) {
            throw new IllegalArgumentException("A unit has a finite mean before and after: " + before + ", " + after);
        }
    }
}
