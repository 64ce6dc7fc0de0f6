package io.undercurrent.survey.workforce.domain;

import static java.util.Comparator.comparingInt;

import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// The teams below one parent, on the way into their groups.
record PoolFamily(Pools pools, Optional<String> parent, List<Team> teams) {

    private static final Comparator<Team> SMALLEST_FIRST =
            comparingInt(Team::headcount).thenComparing(Team::id);
    private static final Comparator<Team> LARGEST_FIRST =
            comparingInt(Team::headcount).reversed().thenComparing(Team::id);

    void settle() {
        var small = new ArrayDeque<>(teams.stream()
                .filter(team -> pools.isFree(team) && !isLarge(team))
                .sorted(LARGEST_FIRST)
                .map(Team::id)
                .toList());
        unsafe().forEach(pool -> fill(pool, small));
        while (pools.isSafe(small)) {
            fill(pools.newId(fewest(small)), small);
        }
        unsafe().forEach(pool -> shelter(pool.id(), pool.members()));
        if (!small.isEmpty()) {
            shelter("", small);
        }
    }

    private static boolean isLarge(Team team) {
        return Threshold.FIVE.isReachedBy(team.headcount());
    }

    private List<Pool> unsafe() {
        return pools.poolsOf(teams, parent).stream()
                .filter(pool -> !pools.isSafe(pool.members()))
                .toList();
    }

    private void fill(Pool pool, Deque<String> small) {
        var members = new TreeSet<>(pool.members());
        while (!pools.isSafe(members) && !small.isEmpty()) {
            members.add(small.removeFirst());
        }
        pools.keep(Pool.of(pool.id(), parent, members));
    }

    private void fill(String id, Deque<String> small) {
        fill(Pool.of(id, parent, List.of()), small);
    }

    /// The first of them that are safe together.
    private List<String> fewest(Collection<String> small) {
        var first = new ArrayList<String>();
        for (var team : small) {
            if (!pools.isSafe(first)) {
                first.add(team);
            }
        }
        return first;
    }

    /// Too few for a group of their own: another group of the family takes them in, or the smallest team that could
    /// stand alone keeps them company, or the parent's own people do. Else they stay alone, and are not shown.
    private void shelter(String id, Collection<String> few) {
        pools.poolsOf(teams, parent).stream()
                .filter(pool -> pool.id().equals(id))
                .forEach(pools::dissolve);
        var safe = pools.poolsOf(teams, parent).stream()
                .filter(pool -> pools.isSafe(pool.members()))
                .min(comparingInt((Pool pool) -> pools.people(pool.members())).thenComparing(Pool::id));
        if (safe.isPresent()) {
            pools.keep(safe.get().with(few));
            return;
        }
        var company = teams.stream()
                .filter(team -> isLarge(team) && pools.isFree(team))
                .min(SMALLEST_FIRST);
        company.ifPresentOrElse(team -> join(id, few, team), () -> joinParent(id, few));
    }

    private void join(String id, Collection<String> few, Team company) {
        var members = new TreeSet<>(few);
        members.add(company.id());
        if (pools.isSafe(members)) {
            pools.keep(Pool.of(id.isEmpty() ? pools.newId(members) : id, company.parent(), members));
        }
    }

    private void joinParent(String id, Collection<String> few) {
        var above = parent.flatMap(pools::peopled);
        var group = above.flatMap(team -> pools.poolOf(team.id()));
        group.ifPresentOrElse(pool -> pools.keep(pool.with(few)), () -> above.ifPresent(team -> join(id, few, team)));
    }
}
