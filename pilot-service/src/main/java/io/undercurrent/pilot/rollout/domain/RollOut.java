package io.undercurrent.pilot.rollout.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Some teams get a tool from a day on.
public record RollOut(UUID id, ToolId tool, List<TeamId> teams, LocalDate from) {
    public RollOut {
        teams = teams.stream().distinct().sorted().toList();
    }
}
