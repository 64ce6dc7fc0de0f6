package io.undercurrent.pilot;

import static io.restassured.RestAssured.given;
import static io.undercurrent.pilot.Asking.as;
import static io.undercurrent.pilot.Asking.asLeadOf;
import static io.undercurrent.pilot.Piloting.running;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.PilotChanged;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LogbookIT {
    @Inject
    SurveyStandIn survey;

    @Inject
    FactsTopic topic;

    @Inject
    Jdbi jdbi;

    @Test
    void an_employee_says_what_makes_people_stumble_and_nobody_learns_who() {
        var id = pilot("stumbling");

        var friction = given().auth()
                .oauth2(TestTokens.employee("e-4711"))
                .contentType("application/json")
                .body("{\"kind\": \"slow-approval\", \"text\": \"A week for each template\", \"blocking\": true}")
                .post("/v1/pilots/" + id + "/frictions")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        as("admin").get("/v1/pilots/" + id).then().body("openFrictions", equalTo(1), "blockingFrictions", equalTo(1));
        post(id, "frictions/" + friction + "/removal", "{\"how\": \"Templates are approved within a day\"}")
                .statusCode(200);
        as("works-council")
                .get("/v1/pilots/" + id + "/frictions")
                .then()
                .body(
                        "items.kind",
                        contains("slow-approval"),
                        "items.removal",
                        contains("Templates are approved within a day"));
        as("admin").get("/v1/pilots/" + id).then().body("openFrictions", equalTo(0), "blockingFrictions", equalTo(0));
        assertThat(everythingKept()).doesNotContain("e-4711");
    }

    private String everythingKept() {
        return jdbi.withHandle(handle -> String.join(
                "\n",
                handle.createQuery("select friction::text from friction union all select pilot_milestone::text"
                                + " from pilot_milestone union all select outbox::text from outbox")
                        .mapTo(String.class)
                        .list()));
    }

    @Test
    void a_friction_of_no_known_kind_is_refused() {
        var id = pilot("unkind");

        post(id, "frictions", "{\"kind\": \"laziness\", \"text\": \"They do not want\", \"blocking\": false}")
                .statusCode(400)
                .body("errors.pointer", contains("/kind"));
        post(id, "frictions", "{\"kind\": \"other\", \"text\": \"x\", \"blocking\": false, \"on\": \"2999-01-01\"}")
                .statusCode(422)
                .body("code", equalTo("day-in-the-future"));
    }

    @Test
    void learning_hours_are_told_as_granted_and_taken() {
        var id = pilot("learning");
        hours(id, "learning", "2026-W20", 12, 8.5, 3.5).statusCode(200);
        hours(id, "learning", "2026-W21", 12, 2, 10).statusCode(200);
        hours(id, "learning", "2026-W21", 12, 4, 8).statusCode(200);

        hours(id, "learning", "2026-W22", 5, 4, 2).statusCode(422).body("code", equalTo("hours-contradict"));
        hours(id, "elsewhere", "2026-W22", 5, 4, 1).statusCode(422).body("code", equalTo("team-not-planned"));

        as("admin")
                .get("/v1/pilots/" + id)
                .then()
                .body("learningHours.planned", equalTo(48f), "learningHours.granted", equalTo(24f))
                .body("learningHours.taken", equalTo(12.5f), "learningHours.eatenByDelivery", equalTo(11.5f));
        var told =
                topic.told(EventType.PILOT_CHANGED, PilotChanged.class, id, fact -> fact.learningHoursTaken() == 12.5);
        assertThat(told.getLast().learningHoursGranted()).isEqualTo(24);
    }

    @Test
    void an_output_is_challenged_and_answered_and_the_time_is_known() {
        var id = pilot("contested");
        var contest = as("employee")
                .body("{\"challenged\": \"The draft quotes an old tariff\", \"on\": \"2026-05-20\"}")
                .post("/v1/pilots/" + id + "/contests")
                .then()
                .statusCode(201)
                .body("outcome", nullValue())
                .extract()
                .<String>path("id");

        post(
                        id,
                        "contests/" + contest + "/ruling",
                        "{\"outcome\": \"corrected\", \"because\": \"Table out of date\", \"on\": \"2026-05-22\"}")
                .statusCode(200)
                .body("outcome", equalTo("corrected"), "daysToAnswer", equalTo(2));
        as("privacy-officer").get("/v1/pilots/" + id + "/contests").then().body("items.outcome", contains("corrected"));
    }

    @Test
    void what_was_learned_is_kept_also_when_it_failed() {
        var id = pilot("reflecting");

        post(id, "reflections", "{\"failure\": true, \"learned\": \"Checking ate the time saved\"}")
                .statusCode(201);
        post(id, "safeguards", "{\"control\": \"A second person reads refusals\", \"works\": true}")
                .statusCode(201);

        as("works-council")
                .get("/v1/pilots/" + id + "/reflections")
                .then()
                .body("items.failure", contains(true), "items.learned", contains("Checking ate the time saved"));
        as("works-council").get("/v1/pilots/" + id + "/safeguards").then().body("items.works", contains(true));
    }

    @Test
    void the_log_of_somebody_elses_pilot_is_closed() {
        var id = pilot("closed");

        asLeadOf("open")
                .body("{\"failure\": true, \"learned\": \"Nothing\"}")
                .post("/v1/pilots/" + id + "/reflections")
                .then()
                .statusCode(404);
        asLeadOf("open").get("/v1/pilots/" + id + "/frictions").then().statusCode(404);
        as("employee").get("/v1/pilots/" + id + "/frictions").then().statusCode(403);
    }

    private static ValidatableResponse hours(
            String id, String team, String week, double granted, double taken, double eaten) {
        return post(id, "learning-hours", """
                {"teamId": "%s", "week": "%s", "granted": %s, "taken": %s, "eatenByDelivery": %s}""".formatted(team, week, granted, taken, eaten));
    }

    private static ValidatableResponse post(String id, String what, String body) {
        return as("people-analyst")
                .body(body)
                .post("/v1/pilots/" + id + "/" + what)
                .then();
    }

    private String pilot(String team) {
        survey.tell(team, 12, 1);
        survey.tell(team + "-beside", 12, 1);
        return running(team, team + "-beside");
    }
}
