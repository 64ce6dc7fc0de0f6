package io.undercurrent.pilot.pilot;

import java.time.LocalDate;
import java.util.Optional;

/// When a step was taken, and why.
public record Occasion(LocalDate on, Optional<String> reason) {}
