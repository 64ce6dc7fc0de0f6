package io.undercurrent.survey.workforce;

import static io.undercurrent.survey.Hris.bytes;
import static io.undercurrent.survey.Hris.employee;
import static io.undercurrent.survey.Hris.finished;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Hris;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ImportRequestIT {

    private static final String NDJSON = "application/x-ndjson";
    private static final String LINE = employee("somebody", "top", "", "");

    @Inject
    CleanSlate slate;

    @BeforeEach
    void nobody_yet() {
        slate.wipe();
    }

    @Test
    void an_import_is_accepted_with_the_place_where_it_can_be_followed() {
        var answer = Hris.sends("mode=full", LINE);

        answer.then().statusCode(202).header("Location", endsWith(answer.path("id")));
        assertThat(finished(answer).getString("status")).isEqualTo("completed");
    }

    @Test
    void a_spreadsheet_is_not_taken() {
        send("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK", "key", "integration")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dryRun=true",
                "mode=some",
                "mode=full&dryRun=yes",
                "mode=full&confirm=1",
                "mode=full&asOf=2026-02-30"
            })
    void a_slip_in_a_parameter_is_refused(String query) {
        Hris.sends(query, LINE).then().statusCode(400).body("code", equalTo("parameter-unreadable"));
    }

    @Test
    void an_import_needs_a_key() {
        Hris.as("integration")
                .contentType(NDJSON)
                .body(bytes(LINE))
                .post("/v1/workforce/imports?mode=full")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void the_same_key_and_body_give_the_same_import() {
        var key = UUID.randomUUID().toString();
        var first = send(NDJSON, LINE, key, "integration");

        var second = send(NDJSON, LINE, key, "integration");

        second.then().statusCode(202).body("id", equalTo(first.path("id")));
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        send(NDJSON, LINE, key, "integration").then().statusCode(202);

        send(NDJSON, employee("another", "top", "", ""), key, "integration")
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employee", "team-lead", "people-analyst", "works-council", "privacy-officer"})
    void only_the_hris_and_administrators_bring_people(String role) {
        send(NDJSON, LINE, UUID.randomUUID().toString(), role).then().statusCode(403);
    }

    @Test
    void nobody_brings_people_without_signing_in() {
        RestAssured.given()
                .header("Idempotency-Key", "key")
                .contentType(NDJSON)
                .body(bytes(LINE))
                .post("/v1/workforce/imports?mode=full")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"));
    }

    @Test
    void an_import_nobody_sent_is_not_found() {
        Hris.as("admin")
                .get("/v1/workforce/imports/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("import-unknown"));
    }

    @Test
    void an_empty_full_picture_takes_nobody_away() {
        Hris.imports("mode=full&asOf=2026-03-15", LINE);

        var report = Hris.imports("mode=full&asOf=2026-03-16", "");

        assertThat(report.getString("status")).isEqualTo("refused");
    }

    private static Response send(String type, String body, String key, String role) {
        return Hris.as(role)
                .header("Idempotency-Key", key)
                .contentType(type)
                .body(bytes(body))
                .post("/v1/workforce/imports?mode=full");
    }
}
