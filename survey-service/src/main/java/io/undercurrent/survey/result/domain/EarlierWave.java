package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.result.domain.ToldResult.Scope;
import io.undercurrent.survey.wave.domain.FrozenOrganisation;
import io.undercurrent.survey.wave.domain.Moves;
import io.undercurrent.survey.wave.domain.TeamId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Of whom an earlier wave told how many gave each answer, by the groups they sat in, and who moved since.
public record EarlierWave(Moves moves, Map<TeamId, Set<Set<TeamId>>> told) {

    public static EarlierWave of(FrozenOrganisation organisation, Collection<ToldResult> told, Moves moves) {
        var within = organisation.groupsWithin();
        var sets = told.stream()
                .filter(ToldResult::tellsShares)
                .map(result -> groups(result, within))
                .collect(toSet());
        return new EarlierWave(
                moves,
                sets.stream()
                        .flatMap(set -> set.stream().map(group -> Map.entry(group, set)))
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))));
    }

    private static Set<TeamId> groups(ToldResult result, Map<TeamId, Set<TeamId>> within) {
        return result.scope() == Scope.OWN ? Set.of(result.team()) : within.getOrDefault(result.team(), Set.of());
    }

    /// Whether both waves together would tell what one to four people said. Groups have five people and more: two sets
    /// that differ by fewer share some of any group.
    boolean clashesWith(Set<TeamId> now) {
        return now.stream()
                .limit(1)
                .flatMap(group -> moves.origins(group).stream())
                .flatMap(origin -> told.getOrDefault(origin, Set.of()).stream())
                .anyMatch(before -> moves.giveAwayFew(now, before));
    }
}
