package io.undercurrent.pilot.pilot.domain;

/// How an effect is told from what would have happened anyway.
public enum Design {
    /// Chance decided which units take part.
    RANDOMISED_UNITS,
    /// Other teams show what would have happened.
    COMPARISON_TEAMS,
    /// The team's own past shows it.
    SINGLE_TEAM
}
