package io.undercurrent.pilot.pilot.domain;

/// The part somebody plays in a pilot.
public enum Part {
    USER,
    SCEPTIC,
    CHAMPION,
    COACH,
    LEADER,
    WORKS_COUNCIL
}
