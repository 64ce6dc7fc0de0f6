package io.undercurrent.kit.access;

import java.time.Instant;

/// One look as it was written down.
public record Entry(Long number, Instant at, Look look) {}
