package io.undercurrent.pilot.pilot.domain;

/// The one number a pilot wants to move.
public record Outcome(String metric, OutcomeKind kind, String unit, Better better) {}
