package io.undercurrent.pilot.pilot.domain;

import java.util.Optional;

/// One readable line of what was handed in.
///
/// @param unit what the sender says the number is measured in, if it was said
public record Entry(long line, Measurement measurement, Optional<String> unit) {}
