package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.employee;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.MovableClock;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class TeamWeeksIT {

    @Inject
    CleanSlate slate;

    @Inject
    MovableClock clock;

    @BeforeEach
    void a_team_of_nine_that_lost_six() {
        slate.wipe();
        clock.showNoonOf("2026-03-15");
        imports("mode=full&asOf=2026-03-15", all(team("a", "", 9), team("b", "a", 12), team("c", "a", 3)));
        for (var who = 0; who < 5; who++) {
            end("b-" + who, "2026-02-27");
        }
        end("a-0", "2026-03-04");
    }

    @AfterEach
    void real_time() {
        clock.showRealTime();
    }

    @Test
    void past_weeks_are_told_as_they_were() {
        as("people-analyst")
                .get("/v1/teams/a/weeks?from=2026-W09&through=2026-W11")
                .then()
                .statusCode(200)
                .body("items.week", contains("2026-W09", "2026-W10", "2026-W11"))
                .body("items.headcount", contains(9, 9, 8))
                .body("items.personWeeks", contains(9.0f, 8.428572f, 8.0f))
                .body("items.size", contains("8-11", "8-11", "8-11"));
    }

    @Test
    void few_leavers_are_not_counted() {
        as("people-analyst")
                .get("/v1/teams/a/weeks?from=2026-W10&through=2026-W10")
                .then()
                .body("items.voluntaryLeavers", contains((Object) null));
    }

    @Test
    void a_team_in_a_group_tells_nothing_but_its_size_and_the_group_only_its_band() {
        var group = as("admin").get("/v1/teams/c").jsonPath().getString("group.teamId");

        as("people-analyst")
                .get("/v1/teams/b/weeks?from=2026-W10")
                .then()
                .body("items.size", contains("5-7", "5-7"))
                .body("items.headcount", contains(null, null))
                .body("items.personWeeks", contains(null, null));
        as("people-analyst")
                .get("/v1/teams/" + group + "/weeks?from=2026-W10")
                .then()
                .body("items.headcount", contains(8, 8))
                .body("items.personWeeks", contains(null, null));
    }

    @Test
    void five_leavers_of_one_week_are_counted_where_the_team_stands_alone() {
        imports("mode=delta&asOf=2026-03-15", team("c", "a", 8));
        imports("mode=delta&asOf=2026-03-15", all(employees("b", 13)));

        as("people-analyst")
                .get("/v1/teams/b/weeks?from=2026-W09&through=2026-W09")
                .then()
                .body("items.voluntaryLeavers", contains(5));
    }

    @Test
    void twelve_weeks_are_told_that_are_over() {
        as("team-lead", "a")
                .get("/v1/teams/a/weeks?through=2027-W01")
                .then()
                .body("items", hasSize(12))
                .body("items[11].week", equalTo("2026-W11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2026-W54", "from=March", "from=2020-W01"})
    void weeks_that_make_no_sense_are_refused(String query) {
        as("admin")
                .get("/v1/teams/a/weeks?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("parameter-unreadable"));
    }

    @Test
    void only_visible_teams_have_weeks() {
        as("team-lead", "b").get("/v1/teams/a/weeks").then().statusCode(404);
        as("employee").get("/v1/teams/a/weeks").then().statusCode(403);
    }

    private static String[] employees(String team, int upTo) {
        var lines = new String[upTo - 12];
        for (var number = 12; number < upTo; number++) {
            lines[number - 12] = employee(team + "-" + number, team, "a", "");
        }
        return lines;
    }

    private static void end(String who, String day) {
        var team = who.substring(0, 1);
        imports(
                "mode=delta&asOf=2026-03-15",
                employee(
                        who,
                        team,
                        team.equals("a") ? "" : "a",
                        "\"endDate\":\"" + day + "\",\"endReason\":\"voluntary\""));
    }
}
