package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.Team;
import org.jspecify.annotations.Nullable;

/// A team as outsiders see it: its size in a band, its headcount from five on.
record TeamView(
        String teamId,
        String name,
        @Nullable String parentTeamId,
        String size,
        @Nullable Integer headcount,
        boolean active) {

    static TeamView of(Team team) {
        return new TeamView(
                team.id(),
                team.name(),
                team.parent().orElse(null),
                team.size().label(),
                team.disclosedHeadcount().orElse(null),
                team.active());
    }
}
