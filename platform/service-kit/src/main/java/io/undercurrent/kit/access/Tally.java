package io.undercurrent.kit.access;

import java.time.Instant;

/// How often those of one role looked at one matter.
public record Tally(Matter matter, String role, Long looks, Long readers, Instant lastAt) {}
