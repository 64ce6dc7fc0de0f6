package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.workforce.domain.Team;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which teams are shown together now, and where their groups stand in the tree.
public record Pooling(
        Map<String, Set<String>> members, Map<String, Optional<String>> parents, Map<String, String> groups) {

    public static final Pooling NONE = new Pooling(Map.of(), Map.of());

    public Pooling {
        members = Map.copyOf(members);
        parents = Map.copyOf(parents);
        groups = Map.copyOf(groups);
    }

    public Pooling(Map<String, Set<String>> members, Map<String, Optional<String>> parents) {
        this(members, parents, byMember(members));
    }

    private static Map<String, String> byMember(Map<String, Set<String>> members) {
        var groups = new HashMap<String, String>();
        members.forEach((group, teams) -> teams.forEach(team -> groups.put(team, group)));
        return groups;
    }

    /// Teams and groups as they stand.
    public static Pooling of(Collection<Team> teams) {
        var members = teams.stream()
                .filter(team -> team.pooledInto().isPresent())
                .collect(groupingBy(team -> team.pooledInto().orElseThrow(), mapping(Team::id, toSet())));
        var parents = teams.stream().filter(Team::isGroup).collect(toMap(Team::id, Team::parent));
        return new Pooling(members, parents);
    }

    Optional<String> groupOf(String team) {
        return Optional.ofNullable(groups.get(team));
    }

    Set<String> membersOf(String group) {
        return members.getOrDefault(group, Set.of());
    }

    Optional<String> parentOf(String group) {
        return parents.getOrDefault(group, Optional.empty());
    }
}
