package io.undercurrent.pilot.pilot.domain;

/// Whether the guardrails held.
public enum Guards {
    HELD,
    BROKEN,
    UNKNOWN
}
