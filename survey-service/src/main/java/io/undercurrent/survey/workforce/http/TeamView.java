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

        @Schema(description = "Told from five on") @Nullable Integer headcount,
        boolean active) {

    static final String EXAMPLE = """
            {"teamId":"care-2","name":"Care, second floor","parentTeamId":"care","size":"8-11","headcount":9,\
            "active":true}""";

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
