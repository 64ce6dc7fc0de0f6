package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.rollout.domain.ToolId;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a pilot is about: one workflow, in one team or in several that are the units of an experiment.
public record Frame(
        String name,
        Kind kind,
        List<TeamId> teams,
        String workflow,
        @Nullable ToolId tool) {
    public Frame {
        teams = teams.stream().distinct().sorted().toList();
        if (teams.isEmpty()) {
            throw new IllegalArgumentException("A pilot has one team at least");
        }
    }
}
