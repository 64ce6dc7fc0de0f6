package io.undercurrent.survey.workforce.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.survey.workforce.domain.EmploymentChange.Ended;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Joined;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Moved;
import io.undercurrent.survey.workforce.domain.EmploymentChange.Returned;
import io.undercurrent.survey.workforce.domain.EmploymentChange.WentOnLeave;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmploymentHistoryTest {

    private static final LocalDate TODAY = day(30);
    private static final EmploymentChange JOINED = new Joined("ann", day(1), "sales", "care", false);

    @Test
    void whoever_joins_works_in_the_team_from_that_day_on() {
        var ann = told(JOINED);

        assertThat(ann.history().teamOn(day(1).minusDays(1))).isEmpty();
        assertThat(ann.history().teamOn(day(1))).hasValue("sales");
    }

    @Test
    void a_move_keeps_what_it_does_not_say() {
        var ann = told(JOINED, moved(10, "legal"));

        assertThat(ann.history().periods())
                .extracting(EmploymentPeriod::work)
                .containsExactly(new Work("sales", "care", false), new Work("legal", "care", false));
    }

    @Test
    void a_late_move_is_put_between_and_what_later_ones_left_unsaid_follows_it() {
        var ann = told(JOINED, moved(20, "legal"));

        var corrected =
                ann.with(List.of(new Moved("ann", day(10), "audit", Optional.of("law"), Optional.empty())), TODAY);

        assertThat(corrected.history().periods())
                .extracting(EmploymentPeriod::work)
                .containsExactly(
                        new Work("sales", "care", false),
                        new Work("audit", "law", false),
                        new Work("legal", "law", false));
    }

    @Test
    void a_move_before_any_joining_waits_for_it() {
        var ann = told(moved(10, "legal"));

        assertThat(ann.history()).isEqualTo(EmploymentHistory.NONE);
        assertThat(ann.with(List.of(JOINED), TODAY).history().teamOn(day(10))).hasValue("legal");
    }

    @Test
    void the_end_is_the_last_day_worked() {
        var ann = told(JOINED, ended(10));

        assertThat(ann.history().teamOn(day(10))).hasValue("sales");
        assertThat(ann.history().teamOn(day(11))).isEmpty();
    }

    @Test
    void of_two_ends_the_one_told_last_is_true() {
        assertThat(told(JOINED, ended(10), ended(15)).history().teamOn(day(14))).hasValue("sales");
        assertThat(told(JOINED, ended(15), ended(10)).history().teamOn(day(14))).isEmpty();
    }

    @Test
    void an_end_in_the_future_takes_the_place_of_one_that_was_told_before() {
        var ann = told(JOINED, ended(10), ended(40));

        assertThat(ann.history().teamOn(TODAY)).hasValue("sales");
        assertThat(ann.with(List.of(), day(41)).history().teamOn(day(41))).isEmpty();
    }

    @Test
    void what_lies_in_the_future_is_kept_until_its_day() {
        var ann = told(JOINED, moved(40, "legal"));

        assertThat(ann.kept()).containsExactly(moved(40, "legal"));
        assertThat(ann.with(List.of(), day(40)).history().teamOn(day(40))).hasValue("legal");
        assertThat(ann.with(List.of(), day(40)).kept()).isEmpty();
    }

    @Test
    void somebody_on_leave_is_still_in_the_team() {
        var ann = told(JOINED, new WentOnLeave("ann", day(5)), new Returned("ann", day(9)));

        assertThat(ann.history().teamOn(day(6))).hasValue("sales");
        assertThat(ann.history().leaves()).containsExactly(new Leave(day(5), Optional.of(day(9))));
    }

    @Test
    void a_leave_is_over_when_the_employment_is() {
        var ann = told(JOINED, new WentOnLeave("ann", day(5)), ended(9));

        assertThat(ann.history().leaves()).containsExactly(new Leave(day(5), Optional.of(day(10))));
    }

    @Test
    void whoever_joins_again_without_having_left_goes_on() {
        var ann = told(JOINED, new Joined("ann", day(10), "legal", "law", false));

        assertThat(ann.history().periods()).extracting(EmploymentPeriod::hired).containsExactly(day(1), day(1));
    }

    @Test
    void the_first_difference_is_the_day_of_a_move_or_the_last_day_of_a_leaver() {
        var before = told(JOINED);

        assertThat(told(JOINED, moved(10, "legal")).firstDifference(before)).hasValue(day(10));
        assertThat(told(JOINED, ended(10)).firstDifference(before)).hasValue(day(10));
        assertThat(told(JOINED, new WentOnLeave("ann", day(7))).firstDifference(before))
                .hasValue(day(7));
        assertThat(before.firstDifference(new Dossier("ann", EmploymentHistory.NONE, List.of())))
                .hasValue(day(1));
        assertThat(before.firstDifference(before)).isEmpty();
    }

    @Test
    void another_reason_to_leave_is_a_difference() {
        var voluntary = told(JOINED, ended(10));

        var dismissed = told(JOINED, new Ended("ann", day(10), EndReason.DISMISSED));

        assertThat(dismissed.firstDifference(voluntary)).hasValue(day(10));
    }

    private static Dossier told(EmploymentChange... changes) {
        return new Dossier("ann", EmploymentHistory.NONE, List.of()).with(List.of(changes), TODAY);
    }

    private static EmploymentChange moved(int day, String team) {
        return new Moved("ann", day(day), team, Optional.empty(), Optional.empty());
    }

    private static EmploymentChange ended(int day) {
        return new Ended("ann", day(day), EndReason.VOLUNTARY);
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number - 1);
    }
}
