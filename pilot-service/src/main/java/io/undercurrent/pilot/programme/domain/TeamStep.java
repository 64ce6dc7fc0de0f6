package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;

/// A step a team took.
public record TeamStep(TeamId team, StepKind kind, LocalDate on) {}
