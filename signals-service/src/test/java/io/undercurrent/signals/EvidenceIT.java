package io.undercurrent.signals;

import static io.undercurrent.signals.Asking.as;
import static io.undercurrent.signals.Asking.get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.Reason;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.contracts.TeamResultWithheld;
import io.undercurrent.contracts.Topic;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EvidenceIT {

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void nothing_has_been_told() {
        Asking.forgetEverything(jdbi);
    }

    @Test
    void facts_told_twice_and_in_any_order_leave_the_same_tables() {
        var facts = new ArrayList<Event>(new Town(3, 4).facts());
        facts.add(new TeamDescribed("team-01", "Team One", "south", 9, true, 2L));
        facts.add(new TeamResultWithheld("wave-2", "team-02", Town.FIRST.plusWeeks(1), 12, Reason.COMPLEMENTARY, 2L));
        Telling.tell(facts);
        awaitWithheld(5);
        var once = tables();

        Asking.forgetEverything(jdbi);
        facts.addAll(List.copyOf(facts));
        Collections.shuffle(facts, new Random(7));
        Telling.tell(facts);
        Telling.tell(new TeamDescribed("last", "Last", null, null, false, 1L));
        awaitEverythingTaken();
        jdbi.useHandle(handle -> handle.execute("delete from team where team = 'last'"));

        assertThat(tables()).isEqualTo(once);
    }

    @Test
    void a_result_withheld_later_is_gone() {
        var town = new Town(4, 1);
        Telling.tell(town.facts());
        awaitWithheld(1);

        Telling.tell(new TeamResultWithheld("wave-1", "team-03", Town.FIRST, null, Reason.MEMBERSHIP_CHANGE, 2L));

        awaitWithheld(2);
        get("/v1/facts")
                .statusCode(200)
                .body("results", is(39))
                .body("usageReports", is(40))
                .body("teams", is(44))
                .body("throughWeek", is("2026-W01"));
    }

    @Test
    void what_cannot_be_read_is_laid_aside_alone() {
        var before = deadLetters();
        Telling.tell(Topic.TEAMS, "io.undercurrent.workforce.team-described.v1", "{\"teamId\":\"cut");
        Telling.tell(Topic.RESULTS, "io.undercurrent.survey.something-new.v1", "{}");

        Telling.tell(new TeamDescribed("after", "After", null, 8, true, 1L));

        await().atMost(60, SECONDS).until(() -> deadLetters() == before + 2);
        await().atMost(60, SECONDS).until(() -> rows("team").size() == 1);
    }

    @Test
    void an_employee_does_not_see_what_was_told() {
        as("employee").get("/v1/facts").then().statusCode(403);
        as("works-council").get("/v1/facts").then().statusCode(200);
    }

    private int deadLetters() {
        return get("/v1/facts").extract().path("deadLetters");
    }

    private void awaitWithheld(int expected) {
        await().atMost(60, SECONDS).until(() -> get("/v1/facts").extract().<Integer>path("withheld") == expected);
        awaitEverythingTaken();
    }

    /// An evaluation waits for everything told before it.
    private static void awaitEverythingTaken() {
        Asking.evaluate("2026-W01");
    }

    private Map<String, List<String>> tables() {
        return Map.of(
                "team", rows("team"),
                "team_result", rows("team_result"),
                "team_usage", rows("team_usage"),
                "team_staffing", rows("team_staffing"));
    }

    private List<String> rows(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select t::text from " + table + " t order by 1")
                .mapTo(String.class)
                .list());
    }
}
