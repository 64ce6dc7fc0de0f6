package io.undercurrent.proving.prove;

import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.organisation.TeamPlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Which teams are too small to be shown and speak together.
///
/// @param groups the teams of each group, by its id
record Pools(Map<String, List<TeamPlan>> groups) {
    static final Pools NONE = new Pools(Map.of());
    private static final int SMALLEST = 5;

    /// Small teams side by side, three at a time.
    static Pools of(List<TeamPlan> teams) {
        var small = teams.stream().filter(Pools::isSmall).toList();
        var groups = new LinkedHashMap<String, List<TeamPlan>>();
        for (var at = 0; at + 3 <= small.size(); at += 3) {
            groups.put("pool-" + at / 3, small.subList(at, at + 3));
        }
        return new Pools(groups);
    }

    static boolean isSmall(TeamPlan team) {
        return team.size() < SMALLEST;
    }

    Optional<String> groupOf(TeamPlan team) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().contains(team))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Those who speak: groups, and teams that are in none.
    Stream<TeamPlan> speakers(List<TeamPlan> teams) {
        var alone = teams.stream().filter(team -> groupOf(team).isEmpty());
        return Stream.concat(alone, groups.entrySet().stream().map(group -> speaker(group.getKey(), group.getValue())));
    }

    /// What teams and groups say: the answers of a group are those of its teams together.
    List<TeamResult> together(List<TeamResult> results) {
        if (groups.isEmpty()) {
            return results;
        }
        var speakers = new LinkedHashMap<String, TeamResult>();
        results.forEach(result -> speakers.merge(speakerFor(result), result, TeamResult::plus));
        return speakers.entrySet().stream()
                .map(entry -> entry.getValue().saidBy(entry.getKey()))
                .toList();
    }

    private String speakerFor(TeamResult result) {
        return groups.entrySet().stream()
                .filter(group ->
                        group.getValue().stream().anyMatch(team -> team.id().equals(result.teamId())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(result.teamId());
    }

    private static TeamPlan speaker(String id, List<TeamPlan> teams) {
        var people = teams.stream().mapToInt(TeamPlan::size).sum();
        return new TeamPlan(id, id, teams.getFirst().parent(), people, Optional.empty());
    }
}
