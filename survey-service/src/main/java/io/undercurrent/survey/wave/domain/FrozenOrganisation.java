package io.undercurrent.survey.wave.domain;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everybody a wave asks: the groups they answer in, and the tree their teams stand in.
public record FrozenOrganisation(List<FrozenGroup> groups, List<FrozenTeam> teams) {

    public FrozenOrganisation {
        groups = List.copyOf(groups);
        teams = List.copyOf(teams);
    }

    /// For every team that has others below it, the groups that speak for nobody but it and those below it.
    public Map<TeamId, Set<TeamId>> groupsWithin() {
        var parents = parents();
        var within = new HashMap<TeamId, Set<TeamId>>();
        parents.values().stream()
                .flatMap(Optional::stream)
                .filter(parents::containsKey)
                .forEach(team -> within.put(team, new HashSet<>()));
        groups.forEach(group -> aboveAllOf(group, parents)
                .forEach(team -> within.getOrDefault(team, new HashSet<>()).add(group.id())));
        return within;
    }

    private static Set<TeamId> aboveAllOf(FrozenGroup group, Map<TeamId, Optional<TeamId>> parents) {
        return group.teams().stream()
                .map(team -> Set.copyOf(path(team, parents)))
                .reduce((one, other) -> one.stream().filter(other::contains).collect(toSet()))
                .orElse(Set.of());
    }

    private Map<TeamId, Optional<TeamId>> parents() {
        return teams.stream().filter(team -> !team.isGroup()).collect(toMap(FrozenTeam::id, FrozenTeam::parent));
    }

    /// A team and every team below it.
    public Set<TeamId> withBelow(TeamId team) {
        var parents = parents();
        return parents.keySet().stream()
                .filter(member -> path(member, parents).contains(team))
                .collect(toSet());
    }

    /// From the top down to a team.
    public List<TeamId> path(TeamId team) {
        return path(team, teams.stream().collect(toMap(FrozenTeam::id, FrozenTeam::parent)))
                .reversed();
    }

    private static List<TeamId> path(TeamId member, Map<TeamId, Optional<TeamId>> parents) {
        var passed = new LinkedHashSet<TeamId>();
        var at = Optional.of(member);
        while (at.isPresent() && passed.add(at.get())) {
            at = parents.getOrDefault(at.get(), Optional.empty());
        }
        return List.copyOf(passed);
    }
}
