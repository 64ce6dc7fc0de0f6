package io.undercurrent.survey.workforce.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The teams of an organisation with their groups drawn anew, each group told of like a team.
record Grouping(Map<String, Team> teams, Map<String, Team> groups) {

    /// A group is named after this many of its teams.
    private static final int NAMED = 3;

    static Grouping of(Map<String, Team> teams, Collection<Team> before, Map<String, Team> groups) {
        var pools = Pools.redraw(teams.values(), standing(before, groups));
        var pooled = new HashMap<>(teams);
        pooled.replaceAll((id, team) -> team.pooledInto(Optional.empty()));
        var drawn = new HashMap<>(groups);
        drawn.replaceAll((id, group) -> closed(group));
        for (var pool : pools) {
            pool.members()
                    .forEach(member ->
                            pooled.computeIfPresent(member, (id, team) -> team.pooledInto(Optional.of(pool.id()))));
            drawn.put(pool.id(), group(pool, teams, Optional.ofNullable(groups.get(pool.id()))));
        }
        return new Grouping(pooled, drawn);
    }

    private static List<Pool> standing(Collection<Team> before, Map<String, Team> groups) {
        var members = before.stream()
                .filter(team -> team.pooledInto().isPresent())
                .collect(groupingBy(team -> team.pooledInto().orElseThrow(), mapping(Team::id, toList())));
        return groups.values().stream()
                .filter(group -> members.containsKey(group.id()))
                .map(group -> Pool.of(group.id(), group.parent(), members.getOrDefault(group.id(), List.of())))
                .toList();
    }

    private static Team closed(Team group) {
        return new Team(group.id(), group.name(), group.parent(), 0, false, group.revision(), Optional.empty(), true);
    }

    private static Team group(Pool pool, Map<String, Team> teams, Optional<Team> known) {
        var members = pool.members().stream()
                .flatMap(member -> Optional.ofNullable(teams.get(member)).stream())
                .toList();
        return new Team(
                pool.id(),
                name(members.stream().map(Team::name).sorted().toList()),
                pool.parent(),
                members.stream().mapToInt(Team::headcount).sum(),
                true,
                known.map(Team::revision).orElse(0L),
                Optional.empty(),
                true);
    }

    private static String name(List<String> members) {
        var more = members.size() - NAMED;
        var last = more > 0 ? "%d more".formatted(more) : members.getLast();
        var first = members.subList(0, more > 0 ? NAMED : members.size() - 1);
        return "%s and %s together".formatted(String.join(", ", first), last);
    }

    Map<String, Team> all() {
        var all = new HashMap<>(teams);
        all.putAll(groups);
        return all;
    }

    static Map<String, Team> byId(Collection<Team> teams) {
        return teams.stream().collect(toMap(Team::id, Function.identity()));
    }
}
