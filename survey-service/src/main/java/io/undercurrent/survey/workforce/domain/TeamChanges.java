package io.undercurrent.survey.workforce.domain;

/// How many teams are new, look different, or have nobody left.
public record TeamChanges(int added, int changed, int closed) {}
