package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;

/// Teams that work as before, beside those of the pilot.
public record ComparisonGroup(String name, List<TeamId> teams) {
    public ComparisonGroup {
        teams = List.copyOf(teams);
    }
}
