package io.undercurrent.signals;

import static io.undercurrent.signals.Asking.as;
import static io.undercurrent.signals.Asking.evaluate;
import static io.undercurrent.signals.Asking.get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.TeamResultPublished;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EvaluationsIT {

    private static final String NEWEST_ROUND = "select max(week) from round";

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void nothing_has_been_told() {
        Asking.forgetEverything(jdbi);
    }

    @Test
    void the_same_facts_in_any_order_give_the_same_signals() {
        var facts = new ArrayList<Event>(new Town(5, 16).facts());
        Telling.tell(facts);
        evaluate("2026-W16");
        var signals = signals();

        Asking.forgetEverything(jdbi);
        Collections.shuffle(facts, new Random(11));
        Telling.tell(facts.subList(0, 700));
        evaluate("2026-W09");
        Telling.tell(facts.subList(700, facts.size()));
        evaluate("2026-W16");

        assertThat(signals()).isEqualTo(signals).hasSizeGreaterThan(16 * 80);
    }

    @Test
    void rounds_run_by_themselves_when_a_week_is_in() {
        var town = new Town(6, 3);
        Telling.tell(town.facts());

        await().atMost(60, SECONDS).until(() -> "2026-W03".equals(one(NEWEST_ROUND)));
    }

    @Test
    void a_week_that_has_only_begun_waits() {
        var town = new Town(6, 3);
        Telling.tell(town.teams());
        Telling.tell(town.week(1));
        Telling.tell(town.week(2));
        Telling.tell(town.week(3).subList(0, 10));

        await().atMost(60, SECONDS).until(() -> "2026-W02".equals(one(NEWEST_ROUND)));
        evaluate("2026-W02");

        assertThat(one(NEWEST_ROUND)).isEqualTo("2026-W02");
    }

    @Test
    void a_corrected_fact_runs_its_week_again_and_no_earlier_one() {
        var town = new Town(7, 6);
        Telling.tell(town.facts());
        evaluate("2026-W06");
        var before = versions();

        Telling.tell(corrected(town));

        await().atMost(60, SECONDS).until(() -> !versions().subList(4, 6).equals(before.subList(4, 6)));
        assertThat(versions().subList(0, 4)).isEqualTo(before.subList(0, 4));
    }

    @Test
    void an_evaluation_is_followed_by_its_address() {
        Telling.tell(new Town(8, 2).facts());
        var answer = as("people-analyst")
                .contentType("application/json")
                .body("{\"through\":\"2026-W02\"}")
                .post("/v1/evaluations")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/evaluations/"))
                .body("through", is("2026-W02"))
                .extract();

        await().atMost(60, SECONDS)
                .until(() -> get(answer.header("Location"))
                        .extract()
                        .<String>path("status")
                        .equals("completed"));
        get(answer.header("Location")).body("progress", is(1.0f)).body("id", notNullValue());
    }

    @Test
    void an_evaluation_asked_for_before_a_restart_is_completed_after_it() {
        var id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute(
                "insert into evaluation (id, through, status, awaits, requested) values (?, '2026-W02', 'running', '{}', now())",
                id));

        await().atMost(30, SECONDS)
                .until(() -> get("/v1/evaluations/" + id)
                        .extract()
                        .<String>path("status")
                        .equals("completed"));
    }

    @Test
    void an_evaluation_does_not_wait_for_ever() {
        var id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute("""
                insert into evaluation (id, through, status, awaits, requested)
                values (?, '2026-W02', 'running', '{"nowhere-0": 5}', now() - interval '11 minutes')
                """, id));

        await().atMost(30, SECONDS)
                .until(() -> get("/v1/evaluations/" + id)
                        .extract()
                        .<String>path("status")
                        .equals("failed"));
        get("/v1/evaluations/" + id).body("failure", containsString("not all been taken in"));
    }

    @Test
    void bad_requests_are_told_what_is_wrong() {
        ask("{\"through\":\"2026-W54\"}").statusCode(400);
        ask("{\"until\":\"2026-W20\"}").statusCode(400);
        ask("{").statusCode(400);
        get("/v1/evaluations/" + UUID.randomUUID()).statusCode(404).body("code", is("unknown-evaluation"));
        as("works-council")
                .contentType("application/json")
                .body("{}")
                .post("/v1/evaluations")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse ask(String body) {
        return as("admin")
                .contentType("application/json")
                .body(body)
                .post("/v1/evaluations")
                .then();
    }

    /// Everybody in team 5 suddenly knows what AI means for their work in week 5.
    private static TeamResultPublished corrected(Town town) {
        return town.week(5).stream()
                .filter(TeamResultPublished.class::isInstance)
                .map(TeamResultPublished.class::cast)
                .filter(result -> result.teamId().equals("team-05"))
                .map(result -> new TeamResultPublished(
                        result.waveId(), result.teamId(), result.week(), 16, 16, result.items(), 2L))
                .findFirst()
                .orElseThrow();
    }

    /// A row that is written again gets a new version.
    private List<String> versions() {
        return jdbi.withHandle(handle -> handle.createQuery("select xmin::text from round order by week")
                .mapTo(String.class)
                .list());
    }

    private List<String> signals() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select s::text from signal_week s
                        union all select concat(team, kind, level, since) from signal
                        union all select concat(team, kind, round, reading) from newest_reading
                        union all select concat(week, notes) from round order by 1""").mapTo(String.class).list());
    }

    private String one(String query) {
        return jdbi.withHandle(handle -> handle.createQuery(query)
                .map((row, _) -> String.valueOf(row.getString(1)))
                .one());
    }
}
