package io.undercurrent.survey.result;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Pulse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AccessLogIT {

    private final String care = "care-" + UUID.randomUUID();

    @Inject
    CleanSlate slate;

    @Inject
    Jdbi jdbi;

    @Test
    void leaders_who_look_are_seen_and_employees_who_answer_and_ask_never() {
        slate.wipe();
        imports("mode=full&asOf=2026-03-15", team(care, "", 6));
        var wave = Pulse.opened();
        var before = looks();

        Pulse.answeredBy(
                wave,
                IntStream.range(0, 5).mapToObj(number -> care + "-" + number).toList());
        Pulse.asks(Pulse.ballot(wave, care + "-5"), "x".repeat(43), "Who plans?");
        asEmployee("/v1/questions");
        asEmployee("/v1/waves/" + wave + "/ballots/mine");
        asEmployee("/v1/waves/" + wave + "/form");
        assertThat(looks()).isEqualTo(before);

        Pulse.close(wave);
        as("team-lead", care).get("/v1/waves/" + wave + "/participation").then().statusCode(200);
        as("people-analyst").get("/v1/waves/" + wave + "/results").then().statusCode(200);
        as("admin")
                .accept("text/csv")
                .get("/v1/waves/" + wave + "/results?team=" + care)
                .then()
                .statusCode(200);
        as("team-lead", care).get("/v1/questions?team=" + care).then().statusCode(200);

        log("subject=" + wave)
                .body("items.what", contains("results", "results", "participation"))
                .body("items.roles.flatten()", contains("admin", "people-analyst", "team-lead"))
                .body("items[1].teamIds", hasItem(care));
        log("team=" + care).body("items.what", contains("questions", "results", "results", "participation"));
    }

    private static void asEmployee(String address) {
        given().auth().oauth2(TestTokens.employee("e-0")).get(address);
    }

    private int looks() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from access_log")
                .mapTo(Integer.class)
                .one());
    }

    private static ValidatableResponse log(String query) {
        return as("works-council").get("/v1/access-log?" + query).then().statusCode(200);
    }
}
