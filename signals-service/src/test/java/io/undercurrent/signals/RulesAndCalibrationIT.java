package io.undercurrent.signals;

import static io.undercurrent.signals.Asking.as;
import static io.undercurrent.signals.Asking.evaluate;
import static io.undercurrent.signals.Asking.get;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.signals.detection.domain.Rules;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RulesAndCalibrationIT {

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void nothing_has_been_told() {
        Asking.forgetEverything(jdbi);
        jdbi.useHandle(handle -> handle.execute("truncate calibration"));
    }

    @Test
    void the_rules_in_force_can_be_read() {
        get("/v1/rules")
                .statusCode(200)
                .body("version", is(Rules.standard().version()))
                .body("standard", is(true))
                .body("charting.clip", is(3.0f))
                .body("signals", aMapWithSize(4))
                .body("signals.polarization.needs.people", is(8))
                .body("signals.'talent-flight'.switchedOff", is(false))
                .body("indicators.depth.weight", is(1.5f));
        as("employee").get("/v1/rules").then().statusCode(403);
        as("works-council").get("/v1/rules").then().statusCode(200);
    }

    @Test
    void a_calibration_says_how_often_signals_are_raised_for_nothing() {
        Telling.tell(new Town(3, 20).facts());
        evaluate("2026-W20");

        var location = as("people-analyst")
                .post("/v1/calibrations")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/calibrations/"))
                .body("status", is("running"))
                .extract()
                .header("Location");

        await().atMost(120, SECONDS)
                .until(() -> get(location).extract().<String>path("status").equals("completed"));
        get(location)
                .body("progress", is(1.0f))
                .body("through", is("2026-W20"))
                .body("rules", is(Rules.standard().version()))
                .body("signals", aMapWithSize(4))
                .body("signals.uncertainty.teamYears", greaterThan(100f))
                .body("signals.uncertainty.falseWatches", lessThan(1f))
                .body("signals.uncertainty.interval.high", greaterThan(0f))
                .body("signals.uncertainty.recommendedLimits.weekly", greaterThanOrEqualTo(4.2f));
    }

    @Test
    void a_calibration_goes_on_after_a_restart_where_it_was() {
        Telling.tell(new Town(4, 5).facts());
        evaluate("2026-W05");
        var id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute("""
                insert into calibration (id, through, rules, status, requested, done, reshufflings, counts)
                values (?, '2026-W05', ?, 'running', now(), 18, 20,
                        '{"UNCERTAINTY": {"teamWeeks": 5200, "watches": 100}}')
                """, id, Rules.standard().version()));

        await().atMost(60, SECONDS)
                .until(() -> get("/v1/calibrations/" + id)
                        .extract()
                        .<String>path("status")
                        .equals("completed"));

        get("/v1/calibrations/" + id)
                .body("signals.uncertainty.teamYears", greaterThan(100f))
                .body("signals.uncertainty.kept", is(false))
                .body("signals.uncertainty.recommendedLimits.weekly", greaterThan(5f));
    }

    @Test
    void a_calibration_of_other_rules_fails_and_says_why() {
        var id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.execute("""
                insert into calibration (id, through, rules, status, requested, done, reshufflings, counts)
                values (?, '2026-W05', 'old', 'running', now(), 1, 20, '{}')
                """, id));

        await().atMost(60, SECONDS)
                .until(() -> get("/v1/calibrations/" + id)
                        .extract()
                        .<String>path("status")
                        .equals("failed"));
        get("/v1/calibrations/" + id).body("failure", containsString("rules have changed"));
    }

    @Test
    void only_those_who_may_ask_do() {
        as("people-analyst").post("/v1/calibrations").then().statusCode(409).body("code", is("no-history"));
        as("works-council").post("/v1/calibrations").then().statusCode(403);
        as("team-lead", "south")
                .get("/v1/calibrations/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        get("/v1/calibrations/" + UUID.randomUUID()).statusCode(404).body("code", is("unknown-calibration"));
    }
}
