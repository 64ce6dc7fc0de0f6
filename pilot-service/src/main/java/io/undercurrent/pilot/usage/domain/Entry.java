package io.undercurrent.pilot.usage.domain;

/// One readable line of what was handed in.
public record Entry(long line, UsageReport report) {}
