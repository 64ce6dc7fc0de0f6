package io.undercurrent.pilot.pilot.domain;

/// What people stumble over.
public enum FrictionKind {
    UNRELIABLE_OUTPUT,
    UNCLEAR_AUDIT_TRAIL,
    SLOW_APPROVAL,
    EXTRA_STEPS,
    HARD_TO_USE,
    MISSING_ACCESS,
    SLOW_TOOL,
    UNCLEAR_RESPONSIBILITY,
    PRIVACY_CONCERN,
    NO_TIME,
    OTHER
}
