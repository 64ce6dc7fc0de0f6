package io.undercurrent.pilot.usage.domain;

/// What a tool saw of one team in one week: counts, and nobody in particular.
public record UsageReport(Subject subject, Counts counts) {}
