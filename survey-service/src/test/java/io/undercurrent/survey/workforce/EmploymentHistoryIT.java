package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.employee;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class EmploymentHistoryIT {

    private static final String ANN_IN_A = employee("ann", "a", "", "");
    private static final String ANN_IN_B = employee("ann", "b", "a", "");

    @Inject
    CleanSlate slate;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void ann_works_in_a_since_december() {
        slate.wipe();
        imports("mode=full&asOf=2026-03-01", all(team("a", "", 12), team("b", "a", 9), new String[] {ANN_IN_A}));
    }

    @Test
    void a_move_takes_effect_on_the_day_of_the_picture() {
        imports("mode=delta&asOf=2026-03-08", ANN_IN_B);

        assertThat(periodsOfAnn()).containsExactly("a 2025-12-01..2026-03-08", "b 2026-03-08..");
    }

    @Test
    void a_second_move_on_the_same_day_corrects_the_first() {
        imports("mode=delta&asOf=2026-03-08", ANN_IN_B);

        imports("mode=delta&asOf=2026-03-08", employee("ann", "c", "a", ""));

        assertThat(periodsOfAnn()).containsExactly("a 2025-12-01..2026-03-08", "c 2026-03-08..");
    }

    @Test
    void an_end_is_the_last_day_worked() {
        imports("mode=delta&asOf=2026-03-08", ending(ANN_IN_A, "2026-03-05"));

        assertThat(periodsOfAnn()).containsExactly("a 2025-12-01..2026-03-06 voluntary");
    }

    @Test
    void an_end_that_was_a_mistake_is_taken_back() {
        imports("mode=delta&asOf=2026-03-08", ending(ANN_IN_A, "2026-03-05"));

        imports("mode=delta&asOf=2026-03-09", ANN_IN_A);

        assertThat(periodsOfAnn()).containsExactly("a 2025-12-01..");
    }

    @Test
    void whoever_comes_back_later_starts_a_second_employment() {
        imports("mode=delta&asOf=2026-03-08", ending(ANN_IN_A, "2026-01-31"));

        imports("mode=delta&asOf=2026-03-09", ANN_IN_B.replace("2025-12-01", "2026-03-02"));

        assertThat(periodsOfAnn()).containsExactly("a 2025-12-01..2026-02-01 voluntary", "b 2026-03-02..");
    }

    @Test
    void a_corrected_start_rewrites_the_employment() {
        imports("mode=delta&asOf=2026-03-08", ANN_IN_B);

        imports("mode=delta&asOf=2026-03-09", ANN_IN_B.replace("2025-12-01", "2026-01-01"));

        assertThat(periodsOfAnn()).containsExactly("b 2026-01-01..");
    }

    @Test
    void an_end_before_the_last_move_rewrites_the_employment() {
        imports("mode=delta&asOf=2026-03-08", ANN_IN_B);

        imports("mode=delta&asOf=2026-03-09", ending(ANN_IN_B, "2026-03-01"));

        assertThat(periodsOfAnn()).containsExactly("b 2025-12-01..2026-03-02 voluntary");
    }

    @Test
    void whoever_vanished_and_is_shown_again_never_left() {
        imports("mode=full&asOf=2026-03-08", all(team("a", "", 12), team("b", "a", 9)));
        var gone = periodsOfAnn();

        imports("mode=delta&asOf=2026-03-09", ANN_IN_A);

        assertThat(gone).containsExactly("a 2025-12-01..2026-03-08 other");
        assertThat(periodsOfAnn()).containsExactly("a 2025-12-01..");
    }

    private List<String> periodsOfAnn() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select concat(team_id, ' ', from_day, '..', until_day, ' ' || end_reason)
                        from employment_period where employee_id = 'ann' order by from_day""").mapTo(String.class).list());
    }

    private static String ending(String line, String lastDay) {
        return line.replace("\"learner\"", "\"endDate\":\"" + lastDay + "\",\"endReason\":\"voluntary\",\"learner\"");
    }
}
