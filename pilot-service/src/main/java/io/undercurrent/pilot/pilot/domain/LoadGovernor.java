package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Map;
import java.util.Optional;

/// Sees to it that nobody is asked to try too many things at once.
///
/// @param perTeam pilots that may take time of a team at once
/// @param perManager pilots that may take time at once of all teams below one unit
public record LoadGovernor(int perTeam, int perManager) {
    public Optional<Refusal> refusal(Workload workload) {
        return fullest(workload.byTeam(), perTeam)
                .map(full -> Refusal.of(
                        Ground.TEAM_OVERLOADED,
                        "%s takes part in %d pilots, and %d is the limit: finish one first"
                                .formatted(full.getKey().value(), full.getValue(), perTeam)))
                .or(() -> fullest(workload.byUnit(), perManager)
                        .map(full -> Refusal.of(
                                Ground.MANAGER_OVERLOADED,
                                "The manager of %s accompanies %d pilots, and %d is the limit: finish one first"
                                        .formatted(full.getKey().value(), full.getValue(), perManager))));
    }

    private static Optional<Map.Entry<TeamId, Integer>> fullest(Map<TeamId, Integer> load, int limit) {
        return load.entrySet().stream()
                .filter(each -> each.getValue() >= limit)
                .max(Map.Entry.<TeamId, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    }
}
