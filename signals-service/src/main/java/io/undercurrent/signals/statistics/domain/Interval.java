package io.undercurrent.signals.statistics.domain;

/// Where a value lies, with the confidence its maker states.
public record Interval(double low, double high) {}
