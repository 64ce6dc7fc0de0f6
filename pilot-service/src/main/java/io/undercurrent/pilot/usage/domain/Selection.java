package io.undercurrent.pilot.usage.domain;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Optional;

/// Which reports somebody asks for: of one team, of one tool, or of all.
public record Selection(Optional<TeamId> team, Optional<ToolId> tool) {}
