package io.undercurrent.pilot.pilot.domain;

/// A pilot as it is kept.
///
/// @param revision grows with each change
public record Kept(Pilot pilot, long revision) {}
