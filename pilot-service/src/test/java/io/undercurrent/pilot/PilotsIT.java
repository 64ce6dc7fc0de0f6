package io.undercurrent.pilot;

import static io.undercurrent.pilot.Asking.as;
import static io.undercurrent.pilot.Asking.asLeadOf;
import static io.undercurrent.pilot.Piloting.draft;
import static io.undercurrent.pilot.Piloting.measure;
import static io.undercurrent.pilot.Piloting.on;
import static io.undercurrent.pilot.Piloting.plan;
import static io.undercurrent.pilot.Piloting.points;
import static io.undercurrent.pilot.Piloting.registered;
import static io.undercurrent.pilot.Piloting.running;
import static io.undercurrent.pilot.Piloting.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.PilotChanged;
import io.undercurrent.contracts.PilotStage;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PilotsIT {
    private static final String AN_IDEA = """
            {"name": "An idea", "kind": "experiment", "teamIds": ["%s"], "workflow": "Answering claims"}""";

    @Inject
    SurveyStandIn survey;

    @Inject
    FactsTopic topic;

    @Test
    void a_pilot_goes_from_an_idea_to_its_end_and_every_step_is_told() {
        teams("whole");

        var id = running("whole", "whole-beside");
        step(id, "pause", "{\"on\": \"2026-06-01\", \"reason\": \"People could not follow\"}")
                .statusCode(200)
                .body("stage", equalTo("paused"), "timeline.pauses.from", contains("2026-06-01"));
        step(id, "resume", on("2026-06-08")).statusCode(200);
        step(id, "conclude", on("2026-07-31"))
                .statusCode(200)
                .body("stage", equalTo("concluded"), "timeline.end", equalTo("2026-07-31"));

        as("works-council")
                .get("/v1/pilots/" + id)
                .then()
                .statusCode(200)
                .body(
                        "history.stage",
                        contains("draft", "registered", "baseline", "running", "paused", "running", "concluded"))
                .body(
                        "plan.hypothesis.smallestWorthwhileEffect",
                        equalTo(2f),
                        "seal.caveats.code",
                        contains("sealed-after-the-start"));
        var told = topic.told(
                EventType.PILOT_CHANGED, PilotChanged.class, id, fact -> fact.stage() == PilotStage.CONCLUDED);
        assertThat(told).extracting(PilotChanged::revision).isSorted();
        assertThat(told)
                .extracting(PilotChanged::stage)
                .contains(PilotStage.DRAFT, PilotStage.REGISTERED, PilotStage.BASELINE, PilotStage.PAUSED);
        assertThat(told.getLast().teamIds()).containsExactly("whole");
    }

    @Test
    void all_that_a_plan_lacks_is_named_at_once() {
        teams("lacking");
        var id = draft(AN_IDEA.formatted("lacking"));

        step(id, "register", "{}")
                .statusCode(422)
                .body("code", equalTo("plan-incomplete"))
                .body(
                        "errors.pointer",
                        hasItems(
                                "/hypothesis", "/outcome", "/successCriteria", "/guardrails", "/samplePlan", "/owner"));
    }

    @Test
    void a_seal_can_be_checked_by_anybody() throws Exception {
        teams("sealed");
        var id = registered("sealed", "sealed-beside");

        var seal = as("works-council")
                .get("/v1/pilots/" + id + "/seal")
                .then()
                .statusCode(200)
                .extract();

        var text = seal.<String>path("text");
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        assertThat(seal.<String>path("hash")).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(text).startsWith("{\"pilot\":\"" + id + "\",\"plan\":{\"analysisPlan\":{\"alpha\":0.05,\"design\":");
        as("admin").get("/v1/pilots/" + id).then().body("sealedHash", equalTo(seal.path("hash")));
    }

    @Test
    void an_amendment_is_seen_beside_the_first_seal() {
        teams("amended");
        var id = registered("amended", "amended-beside");
        var first = as("admin").get("/v1/pilots/" + id + "/seal").path("hash");
        var longer = plan("amended", "amended-beside").replace("2026-07-31", "2026-08-31");

        as("people-analyst")
                .body("{\"reason\": \"A holiday\", \"plan\": " + longer + "}")
                .post("/v1/pilots/" + id + "/amendments")
                .then()
                .statusCode(200)
                .body("seal.hash", equalTo(first), "plan.samplePlan.plannedEnd", equalTo("2026-08-31"))
                .body("seal.amendments.reason", contains("A holiday"))
                .body("seal.amendments[0].parts", contains("/samplePlan"))
                .body("seal.amendments[0].hash", not(equalTo(first)));
        as("people-analyst")
                .body("{\"reason\": \"Again\", \"plan\": " + longer + "}")
                .post("/v1/pilots/" + id + "/amendments")
                .then()
                .statusCode(422)
                .body("code", equalTo("nothing-changed"));
    }

    @Test
    void no_relief_of_targets_is_recorded() {
        teams("burdened");
        var id = draft(plan("burdened", "burdened-beside").replace(", \"targetRelief\": \"No monthly report\"", ""));

        step(id, "register", "{}").statusCode(200).body("seal.caveats.code", contains("no-target-relief"));
    }

    @Test
    void a_draft_is_edited_by_whoever_saw_it_last() {
        teams("edited");
        var created = as("people-analyst")
                .body(AN_IDEA.formatted("edited"))
                .post("/v1/pilots")
                .then()
                .extract();
        var address = created.header("Location");
        var tag = created.header("ETag");

        as("people-analyst")
                .body(AN_IDEA.formatted("edited"))
                .put(address)
                .then()
                .statusCode(428);
        as("people-analyst")
                .header("If-Match", tag)
                .body(plan("edited", "edited-beside"))
                .put(address)
                .then()
                .statusCode(200)
                .body("plan.owner", equalTo("head of claims"));
        as("people-analyst")
                .header("If-Match", tag)
                .body(AN_IDEA.formatted("edited"))
                .put(address)
                .then()
                .statusCode(412)
                .body("code", equalTo("pilot-changed"));
    }

    @Test
    void a_key_makes_a_draft_count_once() {
        var request =
                as("people-analyst").header("Idempotency-Key", "draft-once").body(AN_IDEA.formatted("keyed"));
        var first = request.post("/v1/pilots").then().statusCode(201).extract().<String>path("id");

        request.post("/v1/pilots").then().statusCode(201).body("id", equalTo(first));
    }

    @Test
    void a_pilot_does_not_start_before_its_baseline() {
        teams("early");
        var id = registered("early", "early-beside");
        step(id, "start", on("2026-05-04")).statusCode(409).body("code", equalTo("wrong-stage"));
        step(id, "start-baseline", on("2026-03-02")).statusCode(200);
        measure(id, points("baseline", "early", 1)).statusCode(200);

        step(id, "start", on("2026-05-04"))
                .statusCode(409)
                .body("code", equalTo("baseline-incomplete"))
                .body("errors.message", containsInAnyOrder("has 1 of 2 points", "has 0 of 2 points"));
    }

    @Test
    void an_overloaded_team_gets_no_further_pilot() {
        teams("busy");
        registered("busy", "busy-beside");
        registered("busy", "busy-beside");
        var third = draft(plan("busy", "busy-beside"));

        step(third, "register", "{}")
                .statusCode(409)
                .body("code", equalTo("team-overloaded"), "detail", containsString("busy takes part in 2 pilots"));
    }

    @Test
    void a_manager_accompanies_so_many_pilots_and_no_more() {
        for (var team : new String[] {"m-1", "m-2", "m-3", "m-4", "m-5"}) {
            survey.tell(team, "m-above", 12, 1);
        }
        survey.tell("m-beside", 12, 1);
        for (var team : new String[] {"m-1", "m-2", "m-3", "m-4"}) {
            registered(team, "m-beside");
        }

        step(draft(plan("m-5", "m-beside")), "register", "{}")
                .statusCode(409)
                .body("code", equalTo("manager-overloaded"), "detail", containsString("m-above"));
    }

    @Test
    void groups_that_overlap_are_refused() {
        teams("overlapping");

        step(draft(plan("overlapping", "overlapping")), "register", "{}")
                .statusCode(422)
                .body("errors.pointer", contains("/samplePlan/comparisonGroups/0/teamIds/0"))
                .body("errors.message", contains("stands in two groups, which must not overlap"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "pause; {\"on\": \"2026-06-01\"}; 422; reason-missing",
                "conclude; {\"on\": \"2026-06-01\"}; 422; before-planned-end",
                "conclude; {\"on\": \"2026-05-01\"}; 422; day-out-of-order",
                "conclude; {\"on\": \"2999-01-01\"}; 422; day-in-the-future",
                "resume; {}; 409; wrong-stage",
                "register; {}; 409; wrong-stage",
                "withdraw; {}; 422; reason-missing"
            })
    void a_step_that_cannot_be_taken_says_why(String step, String body, int status, String code) {
        teams("refusing");
        var id = registeredOnce("refusing");

        step(id, step, body).statusCode(status).body("code", equalTo(code));
    }

    private String registeredOnce(String team) {
        var items = as("admin").get("/v1/pilots?team=" + team).then().extract().<List<String>>path("items.id");
        return items.isEmpty() ? running(team, team + "-beside") : items.getFirst();
    }

    @Test
    void a_lead_sees_and_leads_the_own_teams_and_those_below() {
        survey.tell("led-above", 30, 1);
        survey.tell("led", "led-above", 12, 1);
        survey.tell("led-beside", 12, 1);
        survey.tell("foreign", 12, 1);
        var own = registered("led", "led-beside");
        var foreign = registered("foreign", "led-beside");

        asLeadOf("led-above").get("/v1/pilots").then().body("items.id", contains(own));
        asLeadOf("led-above").get("/v1/pilots/" + own).then().statusCode(200);
        asLeadOf("led-above").get("/v1/pilots/" + foreign).then().statusCode(404);
        asLeadOf("led-above")
                .body(on("2026-03-02"))
                .post("/v1/pilots/" + foreign + "/start-baseline")
                .then()
                .statusCode(404);
        asLeadOf("led-above")
                .body(on("2026-03-02"))
                .post("/v1/pilots/" + own + "/start-baseline")
                .then()
                .statusCode(200);
        asLeadOf("led-above")
                .body(AN_IDEA.formatted("foreign"))
                .post("/v1/pilots")
                .then()
                .statusCode(403);
        asLeadOf().get("/v1/pilots").then().body("items", empty());
    }

    @Test
    void those_who_watch_over_people_read_and_do_not_write() {
        for (var role : new String[] {"works-council", "privacy-officer"}) {
            as(role).get("/v1/pilots").then().statusCode(200);
            as(role).body(AN_IDEA.formatted("watched"))
                    .post("/v1/pilots")
                    .then()
                    .statusCode(403);
        }
        as("employee").get("/v1/pilots").then().statusCode(403);
        as("integration").get("/v1/pilots").then().statusCode(403);
    }

    @Test
    void pilots_are_listed_by_team_and_stage() {
        teams("listed");
        var registered = registered("listed", "listed-beside");
        var draft = draft(AN_IDEA.formatted("listed"));

        as("admin").get("/v1/pilots?team=listed").then().body("items.id", containsInAnyOrder(registered, draft));
        as("admin").get("/v1/pilots?team=listed&stage=draft").then().body("items.id", contains(draft));
        as("admin").get("/v1/pilots?stage=sleeping").then().statusCode(400);
        var cursor = as("admin")
                .get("/v1/pilots?team=listed&limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("nextCursor");
        as("admin")
                .get("/v1/pilots?team=listed&limit=1&cursor=" + cursor)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_request_that_makes_no_sense_is_refused_with_each_mistake() {
        as("people-analyst")
                .body("{\"name\": \"\", \"kind\": \"magic\", \"teamIds\": [], \"workflow\": \" \", \"hypothesis\": {}}")
                .post("/v1/pilots")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/name", "/kind", "/teamIds", "/workflow", "/hypothesis/direction"));
        as("people-analyst").body("{\"surprise\": 1}").post("/v1/pilots").then().statusCode(400);
        as("admin")
                .get("/v1/pilots/6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
                .then()
                .statusCode(404);
        as("admin").get("/v1/pilots").then().body("items.name", not(hasItem("magic")));
    }

    private void teams(String team) {
        survey.tell(team, 12, 1);
        survey.tell(team + "-beside", 12, 1);
    }
}
