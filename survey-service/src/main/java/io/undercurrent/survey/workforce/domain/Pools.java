package io.undercurrent.survey.workforce.domain;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Puts every team too small to be shown into the smallest safe group of siblings, and leaves it there as long as it
/// makes sense. The order in which teams stand does not matter.
public final class Pools {

    private final Map<String, Team> peopled;
    private final Map<String, Pool> pools = new TreeMap<>();
    private final Map<String, String> poolIds = new HashMap<>();
    private final Set<String> usedIds = new HashSet<>();

    private Pools(Collection<Team> teams) {
        peopled = teams.stream().filter(team -> team.headcount() > 0).collect(toMap(Team::id, team -> team));
    }

    /// The groups of an organisation, beside those it had before.
    public static List<Pool> redraw(Collection<Team> teams, Collection<Pool> before) {
        var drawing = new Pools(teams);
        before.forEach(pool -> drawing.usedIds.add(pool.id()));
        before.stream().sorted(comparing(Pool::id)).forEach(drawing::letGo);
        drawing.settle(new Depths(teams));
        return List.copyOf(drawing.pools.values());
    }

    /// A group that the people above a family joined may take in others beside them: once more, until nothing changes.
    private void settle(Depths depths) {
        var families = peopled.values().stream().collect(groupingBy(Team::parent));
        var fromTheTop = depths.fromTheTop(families.keySet());
        Set<Pool> before;
        do {
            before = Set.copyOf(pools.values());
            fromTheTop.forEach(
                    parent -> new PoolFamily(this, parent, families.getOrDefault(parent, List.of())).settle());
            List.copyOf(pools.values()).forEach(this::letGo);
        } while (!before.equals(Set.copyOf(pools.values())));
    }

    /// The group goes on with the members that still belong to it.
    private void letGo(Pool pool) {
        dissolve(pool);
        var staying = new PoolMembers(pool, peopled).staying();
        if (!staying.isEmpty()) {
            keep(Pool.of(pool.id(), pool.parent(), staying));
        }
    }

    void keep(Pool pool) {
        pools.put(pool.id(), pool);
        pool.members().forEach(member -> poolIds.put(member, pool.id()));
    }

    void dissolve(Pool pool) {
        pools.remove(pool.id());
        pool.members().forEach(member -> poolIds.remove(member, pool.id()));
    }

    boolean isFree(Team team) {
        return !poolIds.containsKey(team.id());
    }

    Optional<Team> peopled(String team) {
        return Optional.ofNullable(peopled.get(team));
    }

    Optional<Pool> poolOf(String team) {
        return Optional.ofNullable(poolIds.get(team)).map(pools::get);
    }

    /// The groups that stand below one parent, of which at least one of these teams is a member.
    List<Pool> poolsOf(Collection<Team> family, Optional<String> parent) {
        return family.stream()
                .flatMap(team -> poolOf(team.id()).stream())
                .filter(pool -> pool.parent().equals(parent))
                .distinct()
                .sorted(comparing(Pool::id))
                .toList();
    }

    int people(Collection<String> members) {
        return members.stream()
                .flatMap(member -> peopled(member).stream())
                .mapToInt(Team::headcount)
                .sum();
    }

    boolean isSafe(Collection<String> members) {
        return members.size() > 1 && Threshold.FIVE.isReachedBy(people(members));
    }

    /// An id that the group keeps, whoever joins or leaves it later.
    String newId(Collection<String> firstMembers) {
        var about = firstMembers.stream().sorted().toList().toString();
        for (var attempt = 0; ; attempt++) {
            var id = "pool-" + Fingerprint.of(about + "/" + attempt).substring(0, 16);
            if (usedIds.add(id)) {
                return id;
            }
        }
    }
}
