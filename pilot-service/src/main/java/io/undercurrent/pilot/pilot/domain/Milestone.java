package io.undercurrent.pilot.pilot.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A pilot came to a stage.
///
/// @param on the day it did
/// @param at the moment we were told
/// @param role of who told us
public record Milestone(Stage stage, LocalDate on, Instant at, String role, Optional<String> reason) {}
