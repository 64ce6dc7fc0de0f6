package io.undercurrent.signals;

import static io.undercurrent.signals.Asking.evaluate;
import static io.undercurrent.signals.Asking.get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.QuestionBacklogCounted;
import io.undercurrent.contracts.Stratum;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.contracts.TeamStaffed;
import io.undercurrent.contracts.TeamUsageReported;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

/// Facts that come after their week was decided, and facts of weeks that cannot be.
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LateFactsIT {

    private static final int WEEKS = 6;

    @Inject
    Jdbi jdbi;

    private List<String> before = List.of();

    @BeforeEach
    void six_weeks_have_been_decided() {
        Asking.forgetEverything(jdbi);
        Telling.tell(new Town(7, WEEKS).facts());
        evaluate("2026-W06");
        before = rounds();
        assertThat(before).hasSize(WEEKS);
    }

    @Test
    void who_worked_where_is_told_days_later_and_runs_its_week_again() {
        Telling.tell(
                new TeamStaffed("team-05", week(5), List.of(new Stratum("1-2", "engineering", false, 16.0, 1, 0)), 1L));

        awaitRunAgainFrom(5);
    }

    @Test
    void questions_counted_later_run_their_week_again() {
        Telling.tell(new QuestionBacklogCounted("team-05", week(4), 6, 1, "4-7", 1L));

        awaitRunAgainFrom(4);
    }

    @Test
    void a_fact_told_once_more_runs_nothing_again() {
        var told = new QuestionBacklogCounted("team-05", week(4), 6, 1, "4-7", 1L);
        Telling.tell(told);
        awaitRunAgainFrom(4);
        var after = rounds();

        Telling.tell(told);
        evaluate("2026-W06");

        assertThat(rounds()).isEqualTo(after);
    }

    @Test
    void a_team_that_moves_runs_every_week_again() {
        Telling.tell(new TeamDescribed("team-05", "Team 5", "south", 16, true, 2L));

        awaitRunAgainFrom(1);
    }

    @Test
    void a_team_that_is_only_renamed_runs_nothing_again() {
        Telling.tell(new TeamDescribed("team-05", "Team Five", "north", 16, true, 2L));
        evaluate("2026-W06");

        assertThat(rounds()).isEqualTo(before);
        get("/v1/teams/team-05/signals").body("name", is("Team Five"));
    }

    @Test
    void a_week_far_in_the_future_waits_and_holds_up_nobody() {
        Telling.tell(usage("team-05", YearWeek.of(2999, 3)));
        Telling.tell(new Town(7, WEEKS + 1).week(WEEKS + 1).toArray(Event[]::new));

        await().atMost(60, SECONDS).until(() -> rounds().size() == WEEKS + 1);
        evaluate("2999-W03");

        assertThat(rounds()).hasSize(WEEKS + 1);
    }

    @Test
    void other_rules_run_every_week_again() {
        jdbi.useHandle(handle -> handle.execute("update rules_in_force set version = 'old', content = 'old'"));

        awaitRunAgainFrom(1);
        assertThat(jdbi.<String, RuntimeException>withHandle(
                        handle -> handle.createQuery("select version from rules_in_force")
                                .mapTo(String.class)
                                .one()))
                .isEqualTo(get("/v1/rules").extract().path("version"));
    }

    private void awaitRunAgainFrom(int week) {
        await().atMost(60, SECONDS).until(() -> {
            var now = rounds();
            return now.size() == WEEKS
                    && now.subList(0, week - 1).equals(before.subList(0, week - 1))
                    && now.subList(week - 1, WEEKS).stream().noneMatch(before::contains);
        });
    }

    /// A round that is run again is written anew.
    private List<String> rounds() {
        return jdbi.withHandle(handle -> handle.createQuery("select week || ' ' || xmin from round order by week")
                .mapTo(String.class)
                .list());
    }

    private static YearWeek week(int number) {
        return Town.FIRST.plusWeeks(number - 1L);
    }

    private static TeamUsageReported usage(String team, YearWeek week) {
        return new TeamUsageReported(team, "assistant", week, 16, 0, 12, 11, 8, 40, 1, 1L);
    }
}
