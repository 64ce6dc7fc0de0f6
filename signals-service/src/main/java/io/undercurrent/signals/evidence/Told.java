package io.undercurrent.signals.evidence;

/// A fact as it was told: by which wave or tool, and how often it has been corrected.
public record Told<T>(String source, T fact, long revision) {}
