package io.undercurrent.survey.workforce.domain;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The members of a group, and which of them stay: a team leaves from eight people on, unless the others need it.
record PoolMembers(Pool pool, Map<String, Team> peopled) {

    private static final int LARGE_ENOUGH_TO_LEAVE = 8;

    /// Empty where the group has no reason to go on.
    Set<String> staying() {
        var staying = belonging();
        for (var large : largestFirst(staying)) {
            var others = new TreeSet<>(staying);
            others.remove(large.id());
            if (others.size() > 1 && Threshold.FIVE.isReachedBy(people(others)) && !leads(large, others)) {
                staying = others;
            }
        }
        var isNeeded = staying.stream().anyMatch(member -> team(member).headcount() < LARGE_ENOUGH_TO_LEAVE);
        var isAlone = staying.size() == 1 && Threshold.FIVE.isReachedBy(people(staying));
        return isNeeded && !isAlone ? staying : Set.of();
    }

    /// Members below the parent of the group, and members below such members.
    private TreeSet<String> belonging() {
        var belonging = new TreeSet<String>();
        var before = -1;
        while (belonging.size() > before) {
            before = belonging.size();
            pool.members().stream()
                    .filter(peopled::containsKey)
                    .filter(member -> belongs(team(member).parent(), belonging))
                    .forEach(belonging::add);
        }
        return belonging;
    }

    private boolean belongs(Optional<String> parent, Set<String> belonging) {
        return parent.equals(pool.parent())
                || parent.filter(belonging::contains).isPresent();
    }

    private List<Team> largestFirst(Collection<String> members) {
        return members.stream()
                .map(this::team)
                .filter(team -> team.headcount() >= LARGE_ENOUGH_TO_LEAVE)
                .sorted(comparingInt(Team::headcount).reversed().thenComparing(Team::id))
                .toList();
    }

    private boolean leads(Team team, Collection<String> others) {
        return others.stream()
                .anyMatch(
                        other -> team(other).parent().filter(team.id()::equals).isPresent());
    }

    private int people(Collection<String> members) {
        return members.stream().mapToInt(member -> team(member).headcount()).sum();
    }

    private Team team(String member) {
        return requireNonNull(peopled.get(member));
    }
}
