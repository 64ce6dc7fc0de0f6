package io.undercurrent.pilot.pilot.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Knows what time it is.
@FunctionalInterface
public interface Moments {
    Instant now();

    /// The latest day that has begun anywhere.
    default LocalDate today() {
        return now().atOffset(ZoneOffset.ofHours(14)).toLocalDate();
    }
}
