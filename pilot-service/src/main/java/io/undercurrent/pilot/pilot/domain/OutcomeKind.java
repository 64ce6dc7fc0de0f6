package io.undercurrent.pilot.pilot.domain;

/// The outcomes that come ready, and one's own.
public enum OutcomeKind {
    CYCLE_TIME(true),
    QUALITY(true),
    ERRORS(true),
    REWORK(true),
    MINUTES_SAVED(false),
    OWN(false);

    private final boolean neverNegative;

    OutcomeKind(boolean neverNegative) {
        this.neverNegative = neverNegative;
    }

    /// Whether such a number can be.
    public boolean allows(double value) {
        return Double.isFinite(value) && (value >= 0 || !neverNegative);
    }
}
