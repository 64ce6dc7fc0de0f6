package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.disclosure.domain.Threshold;
import io.undercurrent.survey.disclosure.domain.Totals;
import io.undercurrent.survey.result.domain.ToldResult.Scope;
import io.undercurrent.survey.wave.domain.TeamId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Of which groups, and of which teams with everybody below, something is told that is told from so many people on.
record Level(Set<String> groups, Set<String> totals) {

    static Level of(Threshold threshold, Map<String, Integer> people, Collection<String> showing, Totals totals) {
        var groups = showing.stream()
                .filter(group -> threshold.isReachedBy(people.getOrDefault(group, 0)))
                .collect(toSet());
        return new Level(groups, totals.tellable(people, groups, threshold));
    }

    Level withoutTotals(Set<String> silent) {
        return new Level(
                groups, totals.stream().filter(team -> !silent.contains(team)).collect(toSet()));
    }

    boolean tells(Scope scope, TeamId team) {
        return switch (scope) {
            case OWN -> groups.contains(team.value());
            case WITH_BELOW -> totals.contains(team.value());
        };
    }
}
