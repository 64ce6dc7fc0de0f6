package io.undercurrent.contracts;

/// What is told about how a team uses the AI tools it was given.
public sealed interface UsageEvent extends Event permits TeamUsageReported {}
