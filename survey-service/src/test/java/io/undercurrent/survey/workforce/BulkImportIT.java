package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.importsTable;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// So many newcomers that keys are built behind them.
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class BulkImportIT {

    private static final int PEOPLE = 25_000;

    @Inject
    CleanSlate slate;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void nobody_yet() {
        slate.wipe();
    }

    @Test
    void many_newcomers_are_taken_and_taken_once() {
        var first = importsTable("mode=full&asOf=2026-03-15", table(""));
        var again = importsTable("mode=full&asOf=2026-03-15", table(""));

        assertThat(first.getInt("changes.peopleJoined")).isEqualTo(PEOPLE);
        assertThat(first.getMap("unknownManagers")).isNull();
        assertThat(again.getMap("changes").values()).containsOnly(0);
    }

    @Test
    void afterwards_the_database_knows_its_rules_again() {
        importsTable("mode=full&asOf=2026-03-15", table(""));

        assertThatThrownBy(() -> period("e7", "t7")).hasMessageContaining("employment_period_pkey");
        assertThatThrownBy(() -> period("new", "nowhere")).hasMessageContaining("a team that is not known");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("insert into person values ('e7')")))
                .hasMessageContaining("person_pkey");
    }

    @Test
    void tables_that_were_measured_empty_fill_as_fast() {
        jdbi.useHandle(handle -> handle.execute("vacuum analyze employment_period"));
        jdbi.useHandle(handle -> handle.execute("vacuum analyze person"));

        var report = importsTable("mode=full&asOf=2026-03-15", table(""));

        assertThat(report.getString("status")).isEqualTo("completed");
    }

    @Test
    void somebody_who_stands_there_twice_is_found_among_many() {
        var report = importsTable("mode=full&asOf=2026-03-15", table("e7,t7,Team 7,,stranger,care,2020-01-01,false"));

        assertThat(report.getInt("rejected")).isEqualTo(1);
        assertThat(report.getInt("changes.peopleJoined")).isEqualTo(PEOPLE);
    }

    private void period(String employee, String team) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into employment_period (employee_id, from_day, hired, team_id, job_family, learner)
                values (?, '2020-01-01', '2020-01-01', ?, 'care', false)""", employee, team));
    }

    private static String table(String more) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(person -> "e%d,t%d,Team %d,,e%d,care,2020-01-01,false"
                        .formatted(person, person % 500, person % 500, person % 500))
                .collect(joining(
                        "\n",
                        "employeeId,teamId,teamName,parentTeamId,managerId,jobFamily,startDate,learner\n",
                        "\n" + more));
    }
}
