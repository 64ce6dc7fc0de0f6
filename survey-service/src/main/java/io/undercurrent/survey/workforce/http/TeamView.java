package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.Team;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A team as outsiders see it: its size in a band, its headcount from five on.
@Schema(name = "Team")
record TeamView(
        String teamId,
        String name,
        @Nullable String parentTeamId,

        @Schema(enumeration = {"<5", "5-7", "8-11", "12-19", "20-30", "31+"})
        String size,

        @Schema(description = "Told from five on, of a team in a group not at all") @Nullable
        Integer headcount,

        boolean active,

        @Schema(description = "The group that is shown instead of the team, because it or a sibling is too small")
        @Nullable
        String pooledInto) {

    static TeamView of(Team team) {
        return new TeamView(
                team.id(),
                team.name(),
                team.parent().orElse(null),
                team.size().label(),
                team.disclosedHeadcount().orElse(null),
                team.active(),
                team.pooledInto().orElse(null));
    }
}
