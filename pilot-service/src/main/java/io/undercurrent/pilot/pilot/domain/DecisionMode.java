package io.undercurrent.pilot.pilot.domain;

/// Who has the last word: the AI proposes, a human decides. Green goes through, yellow is checked, red is for
/// specialists.
public record DecisionMode(String aiProposes, String humanDecides, String green, String yellow, String red) {}
