package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.Team;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All about one team or group, as outsiders see it.
@Schema(name = "TeamSheet")
record TeamSheet(
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
        GroupView group,

        @Schema(description = "Of a group: the teams it is shown for")
        List<MemberView> members) {

    static final String EXAMPLE = """
            {"teamId":"tax","name":"Tax","parentTeamId":"finance","size":"<5","active":true,\
            "group":{"teamId":"pool-2f1c9a0b7d3e5f41","name":"Audit and Tax together",\
            "members":[{"teamId":"audit","name":"Audit"},{"teamId":"tax","name":"Tax"}]},"members":[]}""";

    /// The group of a team, and all it is shown for.
    @Schema(name = "TeamGroup")
    record GroupView(String teamId, String name, List<MemberView> members) {

        static GroupView of(Team group, List<Team> members) {
            return new GroupView(group.id(), group.name(), MemberView.of(members));
        }
    }

    /// A team in a group.
    @Schema(name = "TeamGroupMember")
    record MemberView(String teamId, String name) {

        static List<MemberView> of(List<Team> members) {
            return members.stream()
                    .map(team -> new MemberView(team.id(), team.name()))
                    .toList();
        }
    }

    static TeamSheet of(Team team, @Nullable GroupView group, List<Team> members) {
        return new TeamSheet(
                team.id(),
                team.name(),
                team.parent().orElse(null),
                team.size().label(),
                team.disclosedHeadcount().orElse(null),
                team.active(),
                group,
                MemberView.of(members));
    }
}
