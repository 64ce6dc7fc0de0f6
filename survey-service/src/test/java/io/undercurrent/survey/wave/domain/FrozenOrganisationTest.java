package io.undercurrent.survey.wave.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrozenOrganisationTest {

    private static final TeamId TOP = new TeamId("top");
    private static final TeamId CARE = new TeamId("care");
    private static final TeamId NIGHT = new TeamId("night");
    private static final TeamId CURE = new TeamId("cure");

    @Test
    void a_team_speaks_with_all_groups_that_lie_wholly_below_it() {
        var organisation = organisation(group(CARE, CARE), group(NIGHT, NIGHT), group(CURE, CURE));

        assertThat(organisation.groupsWithin())
                .isEqualTo(Map.of(TOP, Set.of(CARE, NIGHT, CURE), CARE, Set.of(CARE, NIGHT)));
    }

    @Test
    void a_group_across_two_teams_belongs_to_neither_but_to_the_one_above_both() {
        var organisation = organisation(group(new TeamId("pool"), NIGHT, CURE), group(CARE, CARE));

        assertThat(organisation.groupsWithin())
                .isEqualTo(Map.of(TOP, Set.of(new TeamId("pool"), CARE), CARE, Set.of(CARE)));
    }

    @Test
    void a_path_leads_from_the_top_to_the_team() {
        assertThat(organisation().path(NIGHT)).containsExactly(TOP, CARE, NIGHT);
        assertThat(organisation().withBelow(CARE)).containsExactlyInAnyOrder(CARE, NIGHT);
    }

    private static FrozenOrganisation organisation(FrozenGroup... groups) {
        return new FrozenOrganisation(
                List.of(groups),
                List.of(
                        new FrozenTeam(TOP, Optional.empty(), "Top", false),
                        new FrozenTeam(CARE, Optional.of(TOP), "Care", false),
                        new FrozenTeam(NIGHT, Optional.of(CARE), "Night", false),
                        new FrozenTeam(CURE, Optional.of(TOP), "Cure", false)));
    }

    private static FrozenGroup group(TeamId id, TeamId... teams) {
        return new FrozenGroup(id, Optional.empty(), 9, Set.of(teams));
    }
}
