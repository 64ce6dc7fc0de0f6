package io.undercurrent.signals.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.undercurrent.signals.evidence.domain.Staffing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final int TEAM = 0;
    private static final int UNTOLD = 1;

    private final Membership membership = new Membership(2);

    @Test
    void who_is_there_at_first_has_not_come() {
        assertThat(membership.of(staffed(10, 0, 0))).isEmpty();
    }

    @Test
    void leavers_and_joiners_change_a_team() {
        membership.of(staffed(10, 0, 0));

        assertThat(membership.of(staffed(10, 1, 1))).containsExactly(new Change(TEAM, 2, 10));
    }

    @Test
    void people_who_moved_between_teams_are_noticed_by_their_number() {
        membership.of(staffed(10, 0, 0));

        assertThat(membership.of(staffed(13, 0, 0))).containsExactly(new Change(TEAM, 3, 13));
        assertThat(membership.of(staffed(13, 0, 0))).isEmpty();
    }

    @Test
    void a_team_nobody_tells_the_staffing_of_changes_as_much_as_the_others() {
        membership.of(staffed(10, 0, 0));
        var week = staffed(10, 1, 1);
        week.add(Indicator.RESPONSE_RATE, new Observation(UNTOLD, 8, 2));

        var changes = membership.of(week);

        // two moves in twenty person-weeks
        assertThat(changes).contains(new Change(UNTOLD, 8 * 2 / 20.0, 8));
    }

    /// One of ten who is replaced takes a tenth of the mean along and brings another: twice the variance between
    /// persons,
    /// over n squared.
    @Test
    void a_mean_is_known_less_well_by_the_part_of_the_people_who_changed() {
        var usual = new Usual(3, 0.1, Map.of(), 0.5);

        var loss = new Change(TEAM, 2, 10).lossOf(usual, 1);

        assertThat(loss).isCloseTo(2 * 0.5 / 100, within(1e-12));
    }

    private static WeekOfFacts staffed(double people, int leavers, int joiners) {
        var week = new WeekOfFacts();
        week.add(new Crew(TEAM, List.of(new Staffing.Group("1-3y", "care", false, people, leavers, joiners))));
        return week;
    }
}
