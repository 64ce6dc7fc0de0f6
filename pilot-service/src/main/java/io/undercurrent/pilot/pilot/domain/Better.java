package io.undercurrent.pilot.pilot.domain;

/// Which end of a scale is the good one.
public enum Better {
    HIGHER,
    LOWER;

    /// How much worse things got by a change; below zero when they got better.
    public double harm(double change) {
        return switch (this) {
            case HIGHER -> -change;
            case LOWER -> change;
        };
    }
}
