package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What was learned. A failure that is told is worth as much as a success.
///
/// @param failure whether this tells of something that did not work
public record Reflection(
        UUID id, boolean failure, String learned, Optional<String> keep, Optional<String> change, LocalDate on) {}
