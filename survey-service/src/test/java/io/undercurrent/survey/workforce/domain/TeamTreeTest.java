package io.undercurrent.survey.workforce.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TeamTreeTest {

    private static final Map<String, Optional<String>> NOTHING_YET = Map.of();

    @Test
    void a_parent_may_stand_on_a_later_line() {
        var faults = TeamTree.faults(NOTHING_YET, List.of(below("a", "root"), top("root")));

        assertThat(faults).isEmpty();
    }

    @Test
    void a_parent_may_be_known_from_before() {
        var faults = TeamTree.faults(Map.of("root", Optional.empty()), List.of(below("a", "root")));

        assertThat(faults).isEmpty();
    }

    @Test
    void nobody_stands_below_an_unknown_team() {
        var faults = TeamTree.faults(NOTHING_YET, List.of(below("a", "nowhere"), top("b")));

        assertThat(faults).isEqualTo(Map.of("a", TeamFault.UNKNOWN_PARENT));
    }

    @Test
    void whoever_stands_below_a_rejected_team_is_rejected_too() {
        var faults = TeamTree.faults(NOTHING_YET, List.of(below("b", "a"), below("a", "nowhere")));

        assertThat(faults).isEqualTo(Map.of("a", TeamFault.UNKNOWN_PARENT, "b", TeamFault.UNKNOWN_PARENT));
    }

    @Test
    void a_team_does_not_stand_above_itself() {
        var faults = TeamTree.faults(NOTHING_YET, List.of(below("a", "b"), below("b", "c"), below("c", "a"), top("d")));

        assertThat(faults).isEqualTo(Map.of("a", TeamFault.CYCLE, "b", TeamFault.CYCLE, "c", TeamFault.CYCLE));
    }

    @Test
    void a_team_is_not_its_own_parent() {
        var faults = TeamTree.faults(NOTHING_YET, List.of(below("a", "a")));

        assertThat(faults).isEqualTo(Map.of("a", TeamFault.CYCLE));
    }

    @Test
    void a_line_must_not_close_a_cycle_through_teams_known_before() {
        var standing = Map.of("a", Optional.of("b"), "b", Optional.<String>empty());

        var faults = TeamTree.faults(standing, List.of(below("b", "a")));

        assertThat(faults).isEqualTo(Map.of("b", TeamFault.CYCLE));
    }

    @Test
    void a_team_below_a_cycle_has_no_parent_left() {
        var faults = TeamTree.faults(NOTHING_YET, List.of(below("leaf", "a"), below("a", "b"), below("b", "a")));

        assertThat(faults)
                .isEqualTo(Map.of("leaf", TeamFault.UNKNOWN_PARENT, "a", TeamFault.CYCLE, "b", TeamFault.CYCLE));
    }

    private static TeamDescription top(String id) {
        return new TeamDescription(id, "Team " + id, Optional.empty());
    }

    private static TeamDescription below(String id, String parent) {
        return new TeamDescription(id, "Team " + id, Optional.of(parent));
    }
}
