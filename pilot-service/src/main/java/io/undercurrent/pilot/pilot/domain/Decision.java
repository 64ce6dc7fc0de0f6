package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;

/// What people decided at the end, and why.
///
/// @param role of who decided
public record Decision(
        Course course, LocalDate on, String role, Optional<String> reason, Optional<Gates> gates, Findings findings) {}
