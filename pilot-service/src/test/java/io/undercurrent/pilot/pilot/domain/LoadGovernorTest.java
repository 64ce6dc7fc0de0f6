package io.undercurrent.pilot.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadGovernorTest {
    private static final TeamId CLAIMS = new TeamId("claims");
    private static final TeamId OPERATIONS = new TeamId("operations");
    private static final LoadGovernor TWO_AND_FOUR = new LoadGovernor(2, 4);

    @Test
    void there_is_room_below_the_limits() {
        var load = new Workload(Map.of(CLAIMS, 1), Map.of(OPERATIONS, 3));

        assertThat(TWO_AND_FOUR.refusal(load)).isEmpty();
    }

    @Test
    void a_full_team_is_named_with_its_load() {
        var load = new Workload(Map.of(CLAIMS, 2), Map.of(OPERATIONS, 4));

        assertThat(TWO_AND_FOUR.refusal(load)).hasValueSatisfying(refusal -> {
            assertThat(refusal.ground()).isEqualTo(Ground.TEAM_OVERLOADED);
            assertThat(refusal.detail()).contains("claims takes part in 2 pilots");
        });
    }

    @Test
    void a_manager_with_full_hands_is_named_by_the_unit() {
        var load = new Workload(Map.of(CLAIMS, 0), Map.of(OPERATIONS, 4));

        assertThat(TWO_AND_FOUR.refusal(load)).hasValueSatisfying(refusal -> {
            assertThat(refusal.ground()).isEqualTo(Ground.MANAGER_OVERLOADED);
            assertThat(refusal.detail()).contains("operations");
        });
    }
}
