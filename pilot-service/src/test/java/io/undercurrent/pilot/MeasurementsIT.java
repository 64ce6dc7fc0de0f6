package io.undercurrent.pilot;

import static io.undercurrent.pilot.Asking.NDJSON;
import static io.undercurrent.pilot.Asking.as;
import static io.undercurrent.pilot.Asking.asLeadOf;
import static io.undercurrent.pilot.Piloting.line;
import static io.undercurrent.pilot.Piloting.measure;
import static io.undercurrent.pilot.Piloting.on;
import static io.undercurrent.pilot.Piloting.registered;
import static io.undercurrent.pilot.Piloting.running;
import static io.undercurrent.pilot.Piloting.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.GuardrailState;
import io.undercurrent.contracts.PilotChanged;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MeasurementsIT {
    @Inject
    SurveyStandIn survey;

    @Inject
    FactsTopic topic;

    @Test
    void one_bad_line_never_stops_the_rest_and_each_is_told_why() {
        teams("lines");
        survey.tell("tiny", null, 1);
        var id = running("lines", "lines-beside");

        measure(
                        id,
                        line("pilot", "lines", "2026-05-11", 24),
                        line("pilot", "lines", "2026-05-11", 24),
                        line("pilot", "lines", "2026-04-11", 24),
                        line("comparison", "lines-beside", "2026-02-11", 24),
                        line("baseline", "lines", "2026-03-20", 24),
                        line("pilot", "lines", "2026-08-11", 24),
                        line("pilot", "lines", "2999-05-12", 24),
                        line("pilot", "lines-beside", "2026-05-12", 24),
                        line("pilot", "moon", "2026-05-12", 24),
                        line("pilot", "tiny", "2026-05-12", 24),
                        line("pilot", "lines", "2026-05-12", -1),
                        line("pilot", "lines", "2026-05-12", 24).replace("cycle-time", "mood"),
                        line("pilot", "lines", "2026-05-12", 24).replace("31", "4"),
                        line("pilot", "lines", "2026-05-12", 24).replace("}", ",\"measuredIn\":\"days\"}"),
                        line("nowhere", "lines", "2026-05-12", 24),
                        "this is not JSON",
                        line("pilot", "lines", "2026-05-18", 25).replace("}", ",\"measuredIn\":\"hours\"}"))
                .statusCode(200)
                .body("accepted", equalTo(2))
                .body(
                        "rejected.code",
                        contains(
                                "duplicate",
                                "before-start",
                                "before-baseline",
                                "baseline-over",
                                "after-planned-end",
                                "future-day",
                                "team-not-planned",
                                "unknown-team",
                                "group-too-small",
                                "impossible-value",
                                "metric-not-planned",
                                "group-too-small",
                                "wrong-unit",
                                "invalid-value",
                                "malformed-json"))
                .body("rejected[0].line", equalTo(2));
    }

    @Test
    void days_of_a_pause_do_not_count() {
        teams("resting");
        var id = running("resting", "resting-beside");
        step(id, "pause", "{\"on\": \"2026-06-01\", \"reason\": \"Holidays\"}").statusCode(200);
        step(id, "resume", on("2026-06-08")).statusCode(200);

        measure(id, line("pilot", "resting", "2026-06-02", 24), line("pilot", "resting", "2026-06-08", 24))
                .body("accepted", equalTo(1), "rejected.code", contains("during-a-pause"));
    }

    @Test
    void what_was_measured_can_be_read_and_is_not_taken_twice() {
        teams("twice");
        var id = running("twice", "twice-beside");
        measure(id, line("pilot", "twice", "2026-05-11", 24)).body("accepted", equalTo(1), "rejected", empty());

        measure(id, line("pilot", "twice", "2026-05-11", 25))
                .statusCode(200)
                .body("accepted", equalTo(0), "rejected.code", contains("duplicate"));

        as("privacy-officer")
                .get("/v1/pilots/" + id + "/measurements?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(2), "items.unit", contains("baseline", "comparison"));
    }

    @Test
    void one_object_or_an_array_is_as_good_as_lines() {
        teams("array");
        var id = running("array", "array-beside");

        as("admin")
                .body(line("pilot", "array", "2026-05-11", 24))
                .post("/v1/pilots/" + id + "/measurements")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1));
        as("admin")
                .body("[" + line("pilot", "array", "2026-05-12", 24) + ",{}]")
                .post("/v1/pilots/" + id + "/measurements")
                .then()
                .statusCode(200)
                .body("accepted", equalTo(1), "rejected.line", contains(2));
    }

    @Test
    void a_guardrail_that_breaks_is_told() {
        teams("strained");
        var id = registered("strained", "strained-beside");
        step(id, "start-baseline", on("2026-03-02")).statusCode(200);
        measure(id, strain("baseline", "2026-03-10", 2.1), strain("baseline", "2026-03-11", 2.3));
        measure(id, Piloting.points("baseline", "strained", 2), Piloting.points("comparison", "strained-beside", 2));
        step(id, "start", on("2026-05-04")).statusCode(200);

        measure(id, strain("pilot", "2026-05-11", 2.6)).body("accepted", equalTo(1));

        var told = topic.told(
                EventType.PILOT_CHANGED, PilotChanged.class, id, fact -> fact.guardrails() == GuardrailState.BREACHED);
        assertThat(told.getFirst().guardrails()).isEqualTo(GuardrailState.UNKNOWN);
    }

    @Test
    void nothing_is_measured_before_or_after_a_pilot() {
        teams("unmeasured");
        var id = registered("unmeasured", "unmeasured-beside");

        measure(id, line("baseline", "unmeasured", "2026-03-10", 24))
                .statusCode(409)
                .body("code", equalTo("wrong-stage"));
        asLeadOf("somebody-else")
                .contentType(NDJSON)
                .body(line("baseline", "unmeasured", "2026-03-10", 24))
                .post("/v1/pilots/" + id + "/measurements")
                .then()
                .statusCode(404);
    }

    private static String strain(String arm, String day, double value) {
        return line(arm, "strained", day, value).replace("cycle-time", "strain");
    }

    private void teams(String team) {
        survey.tell(team, 12, 1);
        survey.tell(team + "-beside", 12, 1);
    }
}
