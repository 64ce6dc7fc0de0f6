package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.employee;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class TeamsIT {

    @Inject
    CleanSlate slate;

    @BeforeEach
    void an_organisation() {
        slate.wipe();
        imports(
                "mode=full&asOf=2026-03-15",
                all(team("a", "", 8), team("b", "a", 5), team("c", "a", 4), team("d", "b", 31), team("e", "a", 6)));
    }

    @Test
    void teams_are_listed_with_their_size_in_bands() {
        as("people-analyst")
                .get("/v1/teams")
                .then()
                .statusCode(200)
                .body("items.teamId", contains("a", "b", "c", "d", "e"))
                .body("items.size", contains("8-11", "5-7", "<5", "31+", "5-7"))
                .body("items.headcount", contains(8, null, null, 31, 6))
                .body("items.parentTeamId", contains(null, "a", "a", "b", "a"))
                .body("nextCursor", nullValue());
    }

    @Test
    void a_long_list_is_read_page_by_page() {
        var cursor = as("works-council")
                .get("/v1/teams?limit=3")
                .then()
                .body("items.teamId", contains("a", "b", "c"))
                .extract()
                .<String>path("nextCursor");

        as("works-council")
                .get("/v1/teams?limit=3&cursor=" + cursor)
                .then()
                .body("items.teamId", contains("d", "e"))
                .body("nextCursor", nullValue());
    }

    @Test
    void the_tree_can_be_walked_down() {
        as("admin").get("/v1/teams?parent=a").then().body("items.teamId", contains("b", "c", "e"));
    }

    @Test
    void the_size_of_a_small_team_is_not_told_exactly() {
        as("integration")
                .get("/v1/teams/c")
                .then()
                .statusCode(200)
                .body("size", equalTo("<5"))
                .body("headcount", nullValue());
    }

    @Test
    void a_small_team_and_its_company_name_their_group() {
        var group = as("people-analyst")
                .get("/v1/teams/c")
                .then()
                .body("group.name", equalTo("Team b and Team c together"))
                .body("group.members.teamId", contains("b", "c"))
                .body("members", empty())
                .extract()
                .<String>path("group.teamId");

        as("people-analyst").get("/v1/teams").then().body("items.pooledInto", contains(null, group, group, null, null));
        as("people-analyst")
                .get("/v1/teams/" + group)
                .then()
                .body("size", equalTo("8-11"))
                .body("headcount", equalTo(8))
                .body("parentTeamId", equalTo("a"))
                .body("members.teamId", contains("b", "c"));
        as("team-lead", "c").get("/v1/teams/" + group).then().statusCode(200);
        as("team-lead", "e").get("/v1/teams/" + group).then().statusCode(404);
    }

    @Test
    void a_group_keeps_its_id_while_it_exists() {
        var before = as("admin").get("/v1/teams/c").jsonPath().getString("group.teamId");

        imports("mode=delta&asOf=2026-03-16", employee("new", "c", "a", ""));
        assertThat(as("admin").get("/v1/teams/c").jsonPath().getString("group.teamId"))
                .isEqualTo(before);
        imports("mode=delta&asOf=2026-03-17", all(team("b", "a", 8), team("c", "a", 8)));

        as("admin").get("/v1/teams/c").then().body("group", nullValue()).body("headcount", equalTo(9));
        as("admin").get("/v1/teams/" + before).then().body("active", equalTo(false));
    }

    @Test
    void a_team_lead_sees_the_own_teams_and_those_below() {
        as("team-lead", "b").get("/v1/teams").then().body("items.teamId", contains("b", "d"));
        as("team-lead", "b").get("/v1/teams/d").then().statusCode(200);
        as("team-lead", "b").get("/v1/teams/a").then().statusCode(404).body("code", equalTo("team-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "privacy-officer"})
    void others_see_no_teams(String role) {
        as(role).get("/v1/teams").then().statusCode(403);
    }

    @Test
    void nobody_sees_teams_without_signing_in() {
        RestAssured.get("/v1/teams").then().statusCode(401);
    }
}
