package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Days on which a pilot rested, and why.
///
/// @param until the day it went on, if it has
public record Interruption(LocalDate from, Optional<LocalDate> until, String reason) {
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }
}
