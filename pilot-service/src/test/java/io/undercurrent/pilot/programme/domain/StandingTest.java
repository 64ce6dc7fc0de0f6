package io.undercurrent.pilot.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Team TEAM = new Team(new TeamId("a"), "A", null, 12, true, 1);

    @Test
    void a_team_of_which_nothing_is_known_is_at_the_beginning() {
        var standing = standing(Set.of(), 0, 0, 0, 0);

        assertThat(standing.phase()).isEqualTo(Phase.AWARENESS);
        assertThat(standing.missing())
                .containsExactly(Criterion.CASE_FOR_CHANGE, Criterion.EXPERIENCE, Criterion.WORKS_COUNCIL);
    }

    @Test
    void an_idea_is_participation() {
        assertThat(standing(Set.of(), 1, 0, 0, 0).phase()).isEqualTo(Phase.PARTICIPATION);
    }

    @Test
    void a_pilot_that_skipped_the_beginning_still_lacks_it() {
        var standing = standing(Set.of(), 0, 1, 0, 0);

        assertThat(standing.phase()).isEqualTo(Phase.PILOTING);
        assertThat(standing.missing()).contains(Criterion.WORKS_COUNCIL, Criterion.IDEAS, Criterion.SCALED_PILOT);
    }

    @Test
    void what_is_scaled_and_written_down_and_in_use_is_to_be_anchored() {
        var standing = standing(EnumSet.allOf(StepKind.class), 1, 1, 1, 1);

        assertThat(standing.phase()).isEqualTo(Phase.ANCHORING);
        assertThat(standing.missing()).isEmpty();
    }

    @Test
    void use_that_fell_back_is_missing_again() {
        var footing =
                new Footing(EnumSet.allOf(StepKind.class), true, 1, 0, 1, 1, 1, true, Optional.of(new Decay(.6, .3)));

        assertThat(new Standing(TEAM, footing).missing()).containsExactly(Criterion.NO_DECAY);
    }

    private static Standing standing(Set<StepKind> steps, int ideas, int pilots, int scaled, int playbooks) {
        return new Standing(
                TEAM,
                new Footing(
                        steps,
                        steps.contains(StepKind.INNOVATION_ROUND),
                        ideas,
                        0,
                        pilots,
                        scaled,
                        playbooks,
                        scaled > 0,
                        Optional.empty()));
    }
}
