package io.undercurrent.pilot;

import static io.undercurrent.pilot.Asking.as;
import static io.undercurrent.pilot.Asking.registerTool;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.undercurrent.stack.testing.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ToolsIT {
    @Test
    void a_registered_tool_can_be_read_where_the_answer_says() {
        var location =
                registerTool("reader", "A reader").statusCode(201).extract().header("Location");

        as("integration")
                .get(location)
                .then()
                .statusCode(200)
                .body("tool", equalTo("reader"), "name", equalTo("A reader"));
    }

    @Test
    void the_same_tool_again_gets_the_same_answer() {
        registerTool("twice", "Said twice").statusCode(201);

        registerTool("twice", "Said twice")
                .statusCode(201)
                .header("Location", endsWith("/v1/tools/twice"))
                .body("name", equalTo("Said twice"));
    }

    @Test
    void a_tool_has_one_name() {
        registerTool("named", "One name").statusCode(201);

        registerTool("named", "Another name")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("tool-named-otherwise"), "detail", containsString("One name"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"tool\": \"no spaces\", \"name\": \"x\"}",
                "{\"tool\": \"\", \"name\": \"x\"}",
                "{\"tool\": \"nameless\"}",
                "{\"tool\": \"blank\", \"name\": \"\"}",
                "{\"tool\": \"nul\", \"name\": \"a\\u0000b\"}",
                "{\"tool\": \"extra\", \"name\": \"x\", \"price\": 3}",
                "{\"tool\": 7, \"name\": \"x\"}",
                "{\"tool\": \"broken",
                "null",
                ""
            })
    void a_request_that_makes_no_sense_is_refused_whole(String body) {
        as("integration")
                .body(body)
                .post("/v1/tools")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", notNullValue(), "traceId", notNullValue());
    }

    @Test
    void a_list_comes_in_pages() {
        registerTool("page-a", "A").statusCode(201);
        registerTool("page-b", "B").statusCode(201);

        var cursor = as("integration")
                .get("/v1/tools?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "nextCursor", notNullValue())
                .extract()
                .path("nextCursor");

        as("integration").get("/v1/tools?limit=200&cursor=" + cursor).then().body("nextCursor", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-base64!", "AA", "L2"})
    void a_made_up_cursor_is_refused(String cursor) {
        as("integration")
                .get("/v1/tools?cursor=" + cursor)
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-unreadable"));
    }

    @Test
    void an_unknown_tool_is_not_found() {
        as("integration").get("/v1/tools/unheard-of").then().statusCode(404).body("code", equalTo("tool-not-found"));
        as("integration")
                .urlEncodingEnabled(false)
                .get("/v1/tools/%00")
                .then()
                .statusCode(400)
                .body("code", equalTo("nul-character"));
    }

    @Test
    void who_does_not_sign_in_is_asked_to() {
        RestAssured.get("/v1/tools").then().statusCode(401).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"employee", "team-lead", "people-analyst", "works-council", "privacy-officer"})
    void tools_are_the_business_of_integrations_and_admins(String role) {
        as(role).get("/v1/tools").then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void an_admin_may_do_what_an_integration_may() {
        as("admin").get("/v1/tools").then().statusCode(200);
    }

    @Test
    void a_key_makes_a_request_count_once() {
        var request = as("integration").header("Idempotency-Key", "tool-once").body("""
                {"tool": "once", "name": "Once"}""");
        request.post("/v1/tools").then().statusCode(201);

        request.post("/v1/tools").then().statusCode(201).body("tool", equalTo("once"));
        as("integration")
                .header("Idempotency-Key", "tool-once")
                .body("{\"tool\": \"other\", \"name\": \"Other\"}")
                .post("/v1/tools")
                .then()
                .statusCode(422);
        as("integration").get("/v1/tools/other").then().statusCode(404);
    }
}
