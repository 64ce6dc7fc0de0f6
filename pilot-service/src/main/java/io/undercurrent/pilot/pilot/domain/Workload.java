package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Map;

/// How many pilots take time of teams now.
///
/// @param byTeam of each team
/// @param byUnit of each unit that has teams directly below it: whoever leads it leads the pilots too
public record Workload(Map<TeamId, Integer> byTeam, Map<TeamId, Integer> byUnit) {
    public Workload {
        byTeam = Map.copyOf(byTeam);
        byUnit = Map.copyOf(byUnit);
    }
}
