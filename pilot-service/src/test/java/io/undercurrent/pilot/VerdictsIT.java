package io.undercurrent.pilot;

import static io.undercurrent.pilot.Asking.as;
import static io.undercurrent.pilot.Asking.asLeadOf;
import static io.undercurrent.pilot.Piloting.draft;
import static io.undercurrent.pilot.Piloting.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.PilotChanged;
import io.undercurrent.contracts.PilotDecision;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class VerdictsIT {
    // the plans are sealed today and started in May, which takes one grade of each pilot

    private static final String OPEN_GATES = """
            {"removesFriction": {"yes": true, "because": "Half the letters need no second look"},
             "trustedInBusyWeeks": {"yes": true, "because": "Used in the week of the storm"},
             "staysHuman": "Refusals are written by people"}""";

    @Inject
    SurveyStandIn survey;

    @Inject
    FactsTopic topic;

    @Test
    void what_helped_is_told_with_all_that_speaks_for_and_against_it() {
        var id = hired(Trial.beside("helped", 4, -3)).concluded();

        analysis(id)
                .statusCode(200)
                .body("verdict", equalTo("helped"), "evidence.grade", equalTo("C"), "promise.verified", equalTo(true))
                .body("design", equalTo("comparison-teams"), "outcome.lawful", equalTo("interval"))
                .body("outcome.effect", allOf(greaterThan(-3.6f), lessThan(-2.4f)))
                .body("outcome.units.pilotTeams", equalTo(4), "outcome.units.pointsSince", equalTo(32))
                .body("outcome.chance.assignments", equalTo(70), "outcome.chance.exact", equalTo(true))
                .body("outcome.chance.p", equalTo(2 / 70f))
                .body("criteria.answer", equalTo(List.of("met")))
                .body("guardrails.state", equalTo(List.of("held")))
                .body("preTrend.chance", greaterThan(0.1f), "course", hasSize(16))
                .body("prospect.enough", equalTo(true), "withheldTeams", equalTo(0));
    }

    @Test
    void before_the_start_it_says_what_could_be_found() {
        var id = hired(Trial.beside("early", 4, 0)).inBaseline();

        analysis(id)
                .body("verdict", equalTo("not-decided"), "because", equalTo("The pilot has not started"))
                .body("prospect.smallestDetectableEffect", lessThan(2f), "outcome.effect", nullValue());
    }

    @Test
    void while_it_runs_the_daily_bound_decides() {
        var id = hired(Trial.beside("daily", 4, -3)).running();

        var told =
                analysis(id).body("outcome.lawful", equalTo("daily-interval")).extract();

        assertThat(told.<Float>path("outcome.dailyInterval.high"))
                .isGreaterThan(told.<Float>path("outcome.interval.high"));
        assertThat(told.<Float>path("outcome.dailyInterval.low")).isLessThan(told.<Float>path("outcome.interval.low"));
    }

    @Test
    void one_team_alone_is_compared_with_its_past() {
        var id = hired(Trial.alone("solo", -3)).concluded();

        analysis(id)
                .body("verdict", equalTo("helped"), "evidence.grade", equalTo("D"))
                .body("outcome.singleTeam.nonOverlap", equalTo(0f), "outcome.singleTeam.tau", lessThan(-0.5f))
                .body("outcome.chance.assignments", equalTo(12_870));
    }

    @Test
    void a_team_that_became_too_small_stays_out() {
        var trial = hired(Trial.beside("shrinking", 4, -3));
        var id = trial.concluded();

        survey.tell("shrinking-c3", null, 2);

        analysis(id)
                .body("withheldTeams", equalTo(1), "outcome.units.comparisonTeams", equalTo(3))
                .body("evidence.because", hasItems("1 teams of the plan are missing"));
    }

    @Test
    void two_teams_against_two_decide_nothing() {
        var id = hired(Trial.beside("few", 2, -9)).concluded();

        analysis(id)
                .body("verdict", equalTo("not-decided"), "because", containsString("6 ways"))
                .body("evidence.grade", equalTo("D"));
        decide(id, "not-decided", "null").statusCode(200).body("verdict", equalTo("not-decided"));
    }

    @Test
    void to_scale_takes_both_gates_and_what_stays_human() {
        var id = hired(Trial.beside("scaled", 4, -3)).concluded();
        decide(id, "scale", "null").statusCode(422).body("code", equalTo("gates-closed"));
        decide(id, "scale", OPEN_GATES.replaceFirst("true", "false"))
                .statusCode(422)
                .body("code", equalTo("gates-closed"));

        decide(id, "scale", OPEN_GATES)
                .statusCode(200)
                .body("stage", equalTo("decided"), "decision", equalTo("scale"), "verdict", equalTo("helped"))
                .body("gates.staysHuman", equalTo("Refusals are written by people"), "criteriaMet", equalTo(1))
                .body("evidenceGrade", equalTo("C"), "guardrails", equalTo("held"), "effect", lessThan(-2f))
                .body("gateNumbers.frictionsReported", equalTo(0), "interval.high", lessThan(0f));

        as("works-council").get("/v1/pilots/" + id).then().body("decided.decision", equalTo("scale"));
        var told = topic.told(
                EventType.PILOT_CHANGED, PilotChanged.class, id, fact -> fact.decision() == PilotDecision.SCALE);
        assertThat(told.getLast().evidenceGrade()).hasToString("C");
        decide(id, "stop", "null").statusCode(409).body("code", equalTo("wrong-stage"));
    }

    @Test
    void a_friction_that_blocks_stops_scaling_and_stands_beside_the_gates() {
        var id = hired(Trial.beside("blocked", 4, -3)).concluded();
        as("people-analyst")
                .body("{\"kind\": \"slow-approval\", \"text\": \"A week for each template\", \"blocking\": true}")
                .post("/v1/pilots/" + id + "/frictions")
                .then()
                .statusCode(201);

        analysis(id).body("gateNumbers.frictionsReported", equalTo(1), "gateNumbers.frictionsBlocking", equalTo(1));
        decide(id, "scale", OPEN_GATES).statusCode(409).body("code", equalTo("blocking-frictions"));
        decide(id, "adapt", "null").statusCode(200).body("gateNumbers.frictionsBlocking", equalTo(1));
    }

    @Test
    void before_the_planned_end_only_for_a_reason() {
        var id = hired(Trial.alone("hasty", 0)).running();
        step(id, "conclude", "{\"on\": \"2026-07-10\", \"reason\": \"The supplier withdrew the tool\"}")
                .statusCode(200);
        var early = "{\"decision\": \"stop\", \"on\": \"2026-07-11\"%s}";

        post(id, early.formatted("")).statusCode(422).body("code", equalTo("before-planned-end"));
        post(id, early.formatted(", \"reason\": \"There is nothing left to try\""))
                .statusCode(200)
                .body("reason", equalTo("There is nothing left to try"));
    }

    @Test
    void a_run_of_successes_is_flagged_and_the_luck_of_the_best_taken_out() {
        IntStream.range(0, 6).forEach(number -> {
            var id = hired(Trial.alone("lucky-" + number, -2.5 - 0.2 * number)).concluded();
            decide(id, "adapt", "null").statusCode(200).body("verdict", equalTo("helped"));
        });

        as("works-council")
                .get("/v1/honesty")
                .then()
                .statusCode(200)
                .body("successes.some", greaterThanOrEqualTo(6), "tooGoodToBeTrue", equalTo(true))
                .body("chance", lessThan(0.05f), "warning", notNullValue())
                .body("effects", hasSize(greaterThanOrEqualTo(6)), "effects.shrunk", everyItem(notNullValue()));
        as("team-lead").get("/v1/honesty").then().statusCode(403);
    }

    @Test
    void nobody_analyses_what_was_not_promised_or_is_not_theirs() {
        var trial = hired(Trial.alone("private", 0));
        var id = draft(trial.plan());

        analysis(id).statusCode(409).body("code", equalTo("nothing-to-analyse"));
        analysis("6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11").statusCode(404);
        asLeadOf("somewhere-else").get("/v1/pilots/" + id + "/analysis").then().statusCode(404);
        as("employee").get("/v1/pilots/" + id + "/analysis").then().statusCode(403);
        post(id, "{\"decision\": \"celebrate\"}").statusCode(400).body("errors[0].pointer", equalTo("/decision"));
        decide(id, "stop", "null").statusCode(409).body("code", equalTo("wrong-stage"));
    }

    private Trial hired(Trial trial) {
        trial.hire(survey);
        return trial;
    }

    private static ValidatableResponse analysis(String id) {
        return as("people-analyst").get("/v1/pilots/" + id + "/analysis").then();
    }

    private static ValidatableResponse decide(String id, String decision, String gates) {
        return post(id, """
                {"decision": "%s", "on": "2026-08-03", "gates": %s}""".formatted(decision, gates));
    }

    private static ValidatableResponse post(String id, String body) {
        return as("people-analyst")
                .body(body)
                .post("/v1/pilots/" + id + "/decide")
                .then();
    }
}
