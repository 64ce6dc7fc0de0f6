package io.undercurrent.survey.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.Hris;
import io.undercurrent.survey.MovableClock;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ClientTokenIT {

    private static final String CLIENTS = "/v1/workforce/clients";

    private final String name = "Entra " + UUID.randomUUID();

    @Inject
    MovableClock clock;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void today() {
        clock.showRealTime();
    }

    @Test
    void a_token_is_shown_once_and_opens_scim() {
        var enrolled = enrol(name);

        enrolled.then().statusCode(201).header("Cache-Control", "no-store").body("token", startsWith("uct_"));
        users(enrolled.path("token")).then().statusCode(200);
    }

    @Test
    void a_token_opens_what_else_takes_people_and_nothing_more() {
        String token = enrol(name).path("token");

        Scim.as(token)
                .header("Idempotency-Key", name)
                .contentType("application/x-ndjson")
                .body(Hris.bytes(Hris.employee(name, "top", "", "")))
                .post("/v1/workforce/imports?mode=delta&dryRun=true")
                .then()
                .statusCode(202);
        Scim.as(token).get(CLIENTS).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void what_is_listed_says_when_it_was_used_and_never_the_token() {
        String token = enrol(name).path("token");
        users(token);

        var list = Hris.as("admin").get(CLIENTS + "?limit=200");

        list.then().statusCode(200).body("items.name", hasItem(name)).body(not(containsString(token)));
        assertThat(list.<String>path("items.find { it.name == '" + name + "' }.lastUsedOn"))
                .isEqualTo(LocalDate.now(java.time.ZoneOffset.UTC).toString());
    }

    @Test
    void only_a_digest_is_kept() {
        String token = enrol(name).path("token");

        assertThat(Everywhere.of(jdbi).tablesWith(token.substring("uct_".length() + 33)))
                .isEmpty();
        assertThat(Everywhere.of(jdbi).tablesWith(name)).contains("client");
    }

    @Test
    void a_name_is_borne_once() {
        enrol(name);

        enrol(name).then().statusCode(409).body("code", equalTo("client-name-taken"));
    }

    @Test
    void after_a_rotation_the_former_token_opens_for_a_day() {
        clock.showNoonOf("2026-03-16");
        var enrolled = enrol(name);
        String former = enrolled.path("token");

        var rotated = Hris.as("admin").post(CLIENTS + "/" + enrolled.path("id") + "/rotate");

        String fresh = rotated.then().statusCode(200).extract().path("token");
        users(former).then().statusCode(200);
        users(fresh).then().statusCode(200);
        clock.showNoonOf("2026-03-17");
        users(former).then().statusCode(401);
        users(fresh).then().statusCode(200);
    }

    @Test
    void a_revoked_token_opens_nothing() {
        var enrolled = enrol(name);
        Hris.as("admin").delete(CLIENTS + "/" + enrolled.path("id")).then().statusCode(204);

        users(enrolled.path("token"))
                .then()
                .statusCode(401)
                .contentType(startsWith("application/scim+json"))
                .body("schemas", hasItem("urn:ietf:params:scim:api:messages:2.0:Error"))
                .body("status", equalTo("401"));
    }

    @Test
    void a_token_that_was_made_up_opens_nothing() {
        String token = enrol(name).path("token");
        var last = token.charAt(token.length() - 2) == 'A' ? "BB" : "AA";

        users(token.substring(0, token.length() - 2) + last).then().statusCode(401);
        users("uct_nonsense").then().statusCode(401);
        users("uct_" + "0".repeat(32) + "_" + "A".repeat(43)).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"integration", "people-analyst", "employee", "works-council"})
    void only_administrators_enrol_clients(String role) {
        Hris.as(role)
                .contentType("application/json")
                .body("{\"name\":\"x\"}")
                .post(CLIENTS)
                .then()
                .statusCode(403);
    }

    @Test
    void an_unknown_client_is_neither_rotated_nor_revoked() {
        var nobody = CLIENTS + "/" + UUID.randomUUID();

        Hris.as("admin").post(nobody + "/rotate").then().statusCode(404);
        Hris.as("admin").delete(nobody).then().statusCode(404).body("code", equalTo("client-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\" \"}", "{\"name\":\"x\",\"colour\":\"red\"}"})
    void a_client_needs_a_name_and_nothing_else(String body) {
        Hris.as("admin")
                .contentType("application/json")
                .body(body)
                .post(CLIENTS)
                .then()
                .statusCode(400);
    }

    private static Response enrol(String name) {
        return Hris.as("admin")
                .contentType("application/json")
                .body("{\"name\":\"%s\"}".formatted(name))
                .post(CLIENTS);
    }

    private static Response users(String token) {
        return Scim.as(token).get("/scim/v2/Users?count=1");
    }
}
