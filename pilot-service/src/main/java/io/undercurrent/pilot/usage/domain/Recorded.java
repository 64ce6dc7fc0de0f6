package io.undercurrent.pilot.usage.domain;

/// A report as it stands, and how many times it has been put that way or another.
public record Recorded(UsageReport report, long revision) {}
