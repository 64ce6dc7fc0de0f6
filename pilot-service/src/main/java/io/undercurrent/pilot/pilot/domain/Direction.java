package io.undercurrent.pilot.pilot.domain;

/// Which way a number is expected to move.
public enum Direction {
    INCREASE,
    DECREASE;

    /// How far a change went the way it was meant to; below zero when it went the other way.
    public double progress(double change) {
        return switch (this) {
            case INCREASE -> change;
            case DECREASE -> -change;
        };
    }
}
