package io.undercurrent.proving.chaos.fault;

import java.time.Instant;

/// What was done, and when it was repaired.
public record Injury(String fault, String what, Instant began, Instant repaired) {}
