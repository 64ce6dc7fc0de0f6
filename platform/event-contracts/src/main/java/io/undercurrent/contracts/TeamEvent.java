package io.undercurrent.contracts;

/// What is told about teams.
public sealed interface TeamEvent extends Event permits TeamDescribed {}
