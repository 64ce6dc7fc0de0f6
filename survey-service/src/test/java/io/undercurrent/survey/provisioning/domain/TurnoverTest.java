package io.undercurrent.survey.provisioning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.provisioning.domain.Stint.Post;
import io.undercurrent.survey.workforce.domain.EmploymentChange;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Ended;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Joined;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Moved;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Returned;
import io.undercurrent.survey.workforce.domain.EmploymentChange.WentOnLeave;
import io.undercurrent.survey.workforce.domain.EmploymentEnd;
import io.undercurrent.survey.workforce.domain.EndReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnoverTest {

    private static final String JANE = "E-1";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
    private static final Post EAST = new Post("east", Optional.empty(), Optional.empty());
    private static final Post WEST = new Post("west", Optional.of("nurse"), Optional.of(true));
    private static final Stint IN_EAST = since(TODAY.minusDays(9), EAST);

    @Test
    void nothing_new_is_not_told() {
        assertThat(told(Optional.of(IN_EAST), Optional.of(IN_EAST))).isEmpty();
        assertThat(told(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void somebody_new_joins_on_the_first_day() {
        assertThat(told(Optional.empty(), Optional.of(IN_EAST)))
                .containsExactly(new Joined(JANE, TODAY.minusDays(9), "east", "unspecified", false));
    }

    @Test
    void somebody_new_who_is_here_by_another_way_moves_and_keeps_what_was_not_said() {
        var turnover = new Turnover(jane(), Optional.empty(), Optional.of(IN_EAST));

        assertThat(turnover.changes(true, TODAY))
                .containsExactly(new Moved(JANE, TODAY, "east", Optional.empty(), Optional.empty()));
    }

    @Test
    void another_post_is_a_move_today() {
        assertThat(told(Optional.of(IN_EAST), Optional.of(since(TODAY.minusDays(9), WEST))))
                .containsExactly(new Moved(JANE, TODAY, "west", Optional.of("nurse"), Optional.of(true)));
    }

    @Test
    void an_earlier_first_day_is_told_as_a_joining_on_it() {
        assertThat(told(Optional.of(IN_EAST), Optional.of(since(TODAY.minusDays(30), EAST))))
                .containsExactly(new Joined(JANE, TODAY.minusDays(30), "east", "unspecified", false));
    }

    @Test
    void leave_begins_and_ends_today() {
        var away = new Stint(IN_EAST.start(), EAST, true, Optional.empty());

        assertThat(told(Optional.of(IN_EAST), Optional.of(away))).containsExactly(new WentOnLeave(JANE, TODAY));
        assertThat(told(Optional.of(away), Optional.of(IN_EAST))).containsExactly(new Returned(JANE, TODAY));
    }

    @Test
    void an_end_is_told_with_its_reason() {
        var ended = until(TODAY.plusDays(5), EndReason.RETIREMENT);

        assertThat(told(Optional.of(IN_EAST), Optional.of(ended)))
                .containsExactly(new Ended(JANE, TODAY.plusDays(5), EndReason.RETIREMENT));
    }

    @Test
    void an_end_that_is_taken_back_is_put_off_for_good() {
        var ended = until(TODAY, EndReason.OTHER);

        assertThat(told(Optional.of(ended), Optional.of(IN_EAST)))
                .containsExactly(new Ended(JANE, LocalDate.of(2199, 12, 31), EndReason.OTHER));
    }

    @Test
    void who_comes_back_after_the_end_joins_again_today() {
        var ended = until(TODAY.minusDays(2), EndReason.OTHER);

        assertThat(told(Optional.of(ended), Optional.of(IN_EAST)))
                .containsExactly(new Joined(JANE, TODAY, "east", "unspecified", false));
    }

    @Test
    void who_comes_back_with_a_later_first_day_joins_on_it() {
        var ended = until(TODAY.minusDays(5), EndReason.OTHER);

        assertThat(told(Optional.of(ended), Optional.of(since(TODAY.minusDays(1), EAST))))
                .containsExactly(new Joined(JANE, TODAY.minusDays(1), "east", "unspecified", false));
    }

    @Test
    void an_end_in_the_past_is_corrected() {
        var ended = until(TODAY.minusDays(2), EndReason.OTHER);
        var corrected = until(TODAY.minusDays(4), EndReason.VOLUNTARY);

        assertThat(told(Optional.of(ended), Optional.of(corrected)))
                .containsExactly(new Ended(JANE, TODAY.minusDays(4), EndReason.VOLUNTARY));
    }

    @Test
    void without_a_team_the_person_is_counted_until_today_and_that_is_remembered() {
        var turnover = new Turnover(jane(), Optional.of(IN_EAST), Optional.empty());

        assertThat(turnover.changes(false, TODAY)).containsExactly(new Ended(JANE, TODAY, EndReason.OTHER));
        assertThat(turnover.after(TODAY)).contains(until(TODAY, EndReason.OTHER));
    }

    @Test
    void who_is_gone_already_does_not_leave_again() {
        var ended = until(TODAY, EndReason.OTHER);

        assertThat(told(Optional.of(ended), Optional.empty())).isEmpty();
    }

    private static List<EmploymentChange> told(Optional<Stint> told, Optional<Stint> now) {
        return new Turnover(jane(), told, now).changes(false, TODAY);
    }

    private static Stint since(LocalDate day, Post post) {
        return new Stint(day, post, false, Optional.empty());
    }

    private static Stint until(LocalDate day, EndReason reason) {
        return new Stint(IN_EAST.start(), EAST, false, Optional.of(new EmploymentEnd(day, reason)));
    }

    private static Account jane() {
        var said = new Profile("jane", Optional.empty(), Optional.empty(), Optional.of(JANE), List.of(), true, "{}");
        return Account.of(UUID.randomUUID(), said, EmploymentFacts.NONE, TODAY);
    }
}
