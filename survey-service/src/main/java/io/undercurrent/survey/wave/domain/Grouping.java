package io.undercurrent.survey.wave.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Puts everybody who is asked into a group of at least five: the team, the group the team is shown in, or, where the
/// audience leaves too few of either, the group of the team above.
public final class Grouping {

    private final Map<TeamId, AskedTeam> teams;
    private final Map<TeamId, List<AskedTeam>> members = new TreeMap<>(comparing(TeamId::value));
    private final Map<TeamId, Optional<TeamId>> above = new HashMap<>();

    private Grouping(Collection<AskedTeam> asked) {
        teams = asked.stream().collect(toMap(AskedTeam::id, identity()));
    }

    /// Empty where fewer than five people are asked in all.
    public static List<FrozenGroup> of(Collection<AskedTeam> asked) {
        var grouping = new Grouping(asked);
        asked.forEach(grouping::place);
        grouping.fromTheBottom().forEach(grouping::joinAbove);
        while (grouping.members.size() > 1 && !grouping.smallGroups().isEmpty()) {
            grouping.joinAnother(grouping.smallGroups().getFirst());
        }
        return grouping.smallGroups().isEmpty() ? grouping.frozen() : List.of();
    }

    private void place(AskedTeam team) {
        above.put(team.speaksAs(), team.standsBelow());
        if (team.people() > 0) {
            members.computeIfAbsent(team.speaksAs(), id -> new ArrayList<>()).add(team);
        }
    }

    private List<TeamId> fromTheBottom() {
        return above.keySet().stream()
                .sorted(comparingInt(this::depth).reversed().thenComparing(TeamId::value))
                .toList();
    }

    private int depth(TeamId group) {
        var passed = new HashSet<TeamId>();
        var at = Optional.of(group);
        while (at.isPresent() && passed.add(at.get())) {
            at = groupAbove(at.get());
        }
        return passed.size();
    }

    private Optional<TeamId> groupAbove(TeamId group) {
        return above.getOrDefault(group, Optional.empty())
                .flatMap(parent -> Optional.ofNullable(teams.get(parent)))
                .map(AskedTeam::speaksAs)
                .filter(parent -> !parent.equals(group));
    }

    private void joinAbove(TeamId group) {
        if (isSmall(group)) {
            groupAbove(group).ifPresent(parent -> join(group, parent));
        }
    }

    private void joinAnother(TeamId group) {
        members.keySet().stream()
                .filter(other -> !other.equals(group))
                .min(comparingInt(this::people).thenComparing(TeamId::value))
                .ifPresent(other -> join(group, other));
    }

    private void join(TeamId group, TeamId other) {
        var joining = Optional.ofNullable(members.remove(group)).orElse(List.of());
        members.computeIfAbsent(other, id -> new ArrayList<>()).addAll(joining);
    }

    private List<TeamId> smallGroups() {
        return members.keySet().stream().filter(this::isSmall).toList();
    }

    private boolean isSmall(TeamId group) {
        return members.containsKey(group) && !Threshold.FIVE.isReachedBy(people(group));
    }

    private int people(TeamId group) {
        return members.getOrDefault(group, List.of()).stream()
                .mapToInt(AskedTeam::people)
                .sum();
    }

    private List<FrozenGroup> frozen() {
        return members.keySet().stream()
                .map(group -> new FrozenGroup(
                        group, above.getOrDefault(group, Optional.empty()), people(group), teamsOf(group)))
                .toList();
    }

    private Set<TeamId> teamsOf(TeamId group) {
        return members.getOrDefault(group, List.of()).stream()
                .map(AskedTeam::id)
                .collect(toSet());
    }
}
