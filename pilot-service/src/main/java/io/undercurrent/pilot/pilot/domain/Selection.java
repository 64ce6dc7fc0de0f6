package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Optional;

/// Which pilots are wanted.
public record Selection(Optional<TeamId> team, Optional<Stage> stage, Sight sight) {}
