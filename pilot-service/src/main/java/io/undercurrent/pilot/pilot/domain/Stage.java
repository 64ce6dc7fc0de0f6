package io.undercurrent.pilot.pilot.domain;

/// Where a pilot stands between idea and decision.
public enum Stage {
    DRAFT,
    REGISTERED,
    BASELINE,
    RUNNING,
    PAUSED,
    CONCLUDED,
    DECIDED,
    WITHDRAWN;

    /// Whether a pilot of this stage asks a team for time.
    public boolean takesTime() {
        return switch (this) {
            case REGISTERED, BASELINE, RUNNING, PAUSED -> true;
            case DRAFT, CONCLUDED, DECIDED, WITHDRAWN -> false;
        };
    }
}
