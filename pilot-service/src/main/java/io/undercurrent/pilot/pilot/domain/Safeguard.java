package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.UUID;

/// A control that people rely on, and whether it works.
public record Safeguard(UUID id, String control, boolean works, LocalDate checkedOn) {}
