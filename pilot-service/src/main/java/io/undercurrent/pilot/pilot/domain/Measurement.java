package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.OptionalInt;

/// One number about one team on one day.
///
/// @param count how many people or cases stand behind it
public record Measurement(String metric, Arm arm, TeamId team, LocalDate day, double value, OptionalInt count) {}
