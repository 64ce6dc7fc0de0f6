package io.undercurrent.contracts;

/// What is told about what a team answered.
public sealed interface ResultEvent extends Event permits TeamResultPublished, TeamResultWithheld {}
