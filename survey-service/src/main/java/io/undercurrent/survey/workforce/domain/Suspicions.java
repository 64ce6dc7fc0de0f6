package io.undercurrent.survey.workforce.domain;

/// What a first look at a file could not rule out: somebody stands there twice, or has a manager who does not.
public record Suspicions(boolean repeated, boolean unknownManagers) {}
