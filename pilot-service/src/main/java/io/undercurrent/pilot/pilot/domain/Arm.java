package io.undercurrent.pilot.pilot.domain;

/// Where a number comes from: the pilot's teams before the start, after it, or the teams beside them.
public enum Arm {
    BASELINE,
    PILOT,
    COMPARISON
}
