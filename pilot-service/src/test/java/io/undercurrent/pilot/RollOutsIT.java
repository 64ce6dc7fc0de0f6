package io.undercurrent.pilot;

import static io.undercurrent.pilot.Asking.as;
import static io.undercurrent.pilot.Asking.registerTool;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RollOutsIT {
    @Inject
    SurveyStandIn survey;

    @Test
    void a_roll_out_can_be_read_where_the_answer_says() {
        registerTool("rolled", "Rolled");
        survey.tell("rolled-a", 12, 1);
        survey.tell("rolled-b", 5, 1);

        var created =
                rollOut("rolled", "\"rolled-b\", \"rolled-a\"").statusCode(201).extract();

        as("integration")
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("teamIds", contains("rolled-a", "rolled-b"), "from", equalTo("2026-01-05"));
        as("integration").get("/v1/roll-outs?limit=200").then().body("items.id", hasItem((String) created.path("id")));
    }

    @Test
    void an_unknown_tool_is_named() {
        survey.tell("toolless", 12, 1);

        rollOut("unheard-of", "\"toolless\"")
                .statusCode(422)
                .body("code", equalTo("unknown-tool"))
                .body("errors[0].pointer", equalTo("/tool"), "errors[0].message", equalTo("unknown: unheard-of"));
    }

    @Test
    void unknown_teams_are_named_one_by_one() {
        registerTool("lonely", "Lonely");
        survey.tell("lonely-a", 12, 1);

        rollOut("lonely", "\"lonely-a\", \"ghost-1\", \"ghost-2\"")
                .statusCode(422)
                .body("code", equalTo("unknown-team"))
                .body("errors.pointer", contains("/teamIds/1", "/teamIds/2"));
    }

    @Test
    void a_team_gets_a_tool_once() {
        registerTool("again", "Again");
        survey.tell("again-a", 12, 1);
        survey.tell("again-b", 12, 1);
        rollOut("again", "\"again-a\"").statusCode(201);

        rollOut("again", "\"again-a\", \"again-b\"")
                .statusCode(409)
                .body("code", equalTo("already-rolled-out"), "errors.pointer", contains("/teamIds/0"));

        rollOut("again", "\"again-b\"").statusCode(201);
    }

    @Test
    void a_key_makes_a_roll_out_count_once() {
        registerTool("keyed", "Keyed");
        survey.tell("keyed-a", 12, 1);
        var request =
                as("integration").header("Idempotency-Key", "roll-out-once").body(body("keyed", "\"keyed-a\""));
        var first =
                request.post("/v1/roll-outs").then().statusCode(201).extract().<String>path("id");

        request.post("/v1/roll-outs").then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void a_request_that_makes_no_sense_is_refused_with_each_mistake() {
        as("integration")
                .body("{\"tool\": \"a b\", \"teamIds\": []}")
                .post("/v1/roll-outs")
                .then()
                .statusCode(400)
                .body("errors", hasSize(3));
        as("integration")
                .body(body("keyed", "\"\\u0000\""))
                .post("/v1/roll-outs")
                .then()
                .statusCode(400);
        as("integration")
                .body("{\"tool\": \"keyed\", \"teamIds\": [\"a\"], \"from\": \"2026-02-30\"}")
                .post("/v1/roll-outs")
                .then()
                .statusCode(400);
    }

    @Test
    void an_unknown_roll_out_is_not_found() {
        as("integration")
                .get("/v1/roll-outs/6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
                .then()
                .statusCode(404);
        as("integration").get("/v1/roll-outs/not-an-id").then().statusCode(400);
    }

    @Test
    void a_tool_that_was_taken_back_can_be_given_again() {
        registerTool("returned", "Returned");
        survey.tell("returned-a", 12, 1);
        var first = rollOut("returned", "\"returned-a\"").extract().<String>path("id");

        end(first, "2026-03-31").statusCode(200).body("until", equalTo("2026-03-31"));

        as("integration").body("""
                        {"tool": "returned", "teamIds": ["returned-a"], "from": "2026-03-31"}""").post("/v1/roll-outs").then().statusCode(409);
        as("integration").body("""
                        {"tool": "returned", "teamIds": ["returned-a"], "from": "2026-04-01", "licences": 9}""").post("/v1/roll-outs").then().statusCode(201).body("licences", equalTo(9));
        as("people-analyst")
                .get("/v1/licences?team=returned-a")
                .then()
                .statusCode(200)
                .body("items.from", contains("2026-01-05", "2026-04-01"))
                .body("items.until", contains("2026-03-31", null))
                .body("items.licences", contains(null, 9));
    }

    @Test
    void a_roll_out_ends_once_and_not_before_it_began() {
        registerTool("ending", "Ending");
        survey.tell("ending-a", 12, 1);
        var id = rollOut("ending", "\"ending-a\"").extract().<String>path("id");
        end(id, "2025-12-31").statusCode(422).body("code", equalTo("ends-too-early"));
        end(id, "2026-03-31").statusCode(200);

        end(id, "2026-03-31").statusCode(200);
        end(id, "2026-04-30").statusCode(409).body("code", equalTo("roll-out-ended"));
        end("6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11", "2026-04-30").statusCode(404);
    }

    @Test
    void licences_of_fewer_than_five_are_not_counted() {
        as("integration")
                .body("""
                        {"tool": "few", "teamIds": ["few-a"], "from": "2026-01-05", "licences": 4}""")
                .post("/v1/roll-outs")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/licences"));
    }

    @Test
    void licences_come_in_pages() {
        registerTool("paged-tool", "Paged");
        survey.tell("paged/a", 12, 1);
        survey.tell("paged/b", 12, 1);
        rollOut("paged-tool", "\"paged/a\", \"paged/b\"");
        var first = as("admin")
                .get("/v1/licences?tool=paged-tool&limit=1")
                .then()
                .body("items.teamId", contains("paged/a"))
                .extract();

        as("admin")
                .get("/v1/licences?tool=paged-tool&limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items.teamId", contains("paged/b"), "nextCursor", equalTo(null));
        as("admin").get("/v1/licences?cursor=AA").then().statusCode(400);
    }

    private static ValidatableResponse end(String id, String until) {
        return as("integration")
                .body("""
                        {"until": "%s"}""".formatted(until))
                .post("/v1/roll-outs/" + id + "/end")
                .then();
    }

    private static ValidatableResponse rollOut(String tool, String teams) {
        return as("integration").body(body(tool, teams)).post("/v1/roll-outs").then();
    }

    private static String body(String tool, String teams) {
        return """
                {"tool": "%s", "teamIds": [%s], "from": "2026-01-05"}""".formatted(tool, teams);
    }
}
