package io.undercurrent.signals;

import static io.undercurrent.signals.Asking.as;
import static io.undercurrent.signals.Asking.evaluate;
import static io.undercurrent.signals.Asking.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.contracts.EvidenceGrade;
import io.undercurrent.contracts.GuardrailState;
import io.undercurrent.contracts.PilotChanged;
import io.undercurrent.contracts.PilotDecision;
import io.undercurrent.contracts.PilotKind;
import io.undercurrent.contracts.PilotStage;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PilotsIT {

    @Inject
    Jdbi jdbi;

    @TestHTTPResource("/")
    URI home = URI.create("http://unset");

    @BeforeEach
    void two_teams_and_no_pilots() {
        Asking.forgetEverything(jdbi);
        Telling.tell(
                new TeamDescribed("claims", "Claims", null, 12, true, 1L),
                new TeamDescribed("trio", "Trio", null, null, true, 1L));
    }

    @Test
    void a_pilot_stands_beside_the_signals_of_each_of_its_teams() {
        Telling.tell(pilot("p-1", PilotStage.RUNNING, null, 2), pilot("p-2", PilotStage.DECIDED, EvidenceGrade.B, 7));

        know("claims", 2);

        get("/v1/teams/claims/signals")
                .statusCode(200)
                .body("learningHours.granted", is(80f))
                .body("learningHours.taken", is(50f))
                .body("pilots.find { it.pilotId == 'p-1' }.stage", is("running"))
                .body("pilots.find { it.pilotId == 'p-1' }.decision", nullValue())
                .body("pilots.find { it.pilotId == 'p-2' }.decision", is("scale"))
                .body("pilots.find { it.pilotId == 'p-2' }.evidenceGrade", is("B"))
                .body("pilots.find { it.pilotId == 'p-2' }.guardrails", is("kept"));
    }

    @Test
    void an_older_revision_changes_nothing() {
        Telling.tell(pilot("p-1", PilotStage.CONCLUDED, null, 5));
        know("claims", 1);

        Telling.tell(pilot("p-1", PilotStage.RUNNING, null, 4), pilot("p-3", PilotStage.RUNNING, null, 1));

        know("claims", 2);
        get("/v1/teams/claims/signals").body("pilots.find { it.pilotId == 'p-1' }.stage", is("concluded"));
    }

    @Test
    void a_draft_is_nobodys_business() {
        Telling.tell(pilot("p-1", PilotStage.DRAFT, null, 1), pilot("p-2", PilotStage.REGISTERED, null, 1));

        know("claims", 1);

        get("/v1/teams/claims/signals").body("pilots.pilotId", is(List.of("p-2")));
    }

    @Test
    void hours_are_not_told_of_fewer_than_five_people() {
        Telling.tell(pilot("p-1", PilotStage.RUNNING, null, 1));

        know("trio", 1);

        get("/v1/teams/trio/signals")
                .body("learningHours", nullValue())
                .body("pilots.learningHours", is(Collections.singletonList(null)));
    }

    @Test
    void no_pilot_moves_a_round() {
        Telling.tell(new Town(1, 12).facts());
        evaluate("2026-W12");
        var before = get("/v1/teams/team-07/signals").extract().path("items").toString();
        var touched = touched();

        Telling.tell(pilot("p-9", PilotStage.DECIDED, EvidenceGrade.A, 1, "team-07"));
        know("team-07", 1);
        evaluate("2026-W12");

        assertThat(touched()).isEqualTo(touched);
        assertThat(get("/v1/teams/team-07/signals").extract().path("items").toString())
                .isEqualTo(before);
    }

    @Test
    void a_lead_sees_the_pilots_of_the_own_team_only() {
        Telling.tell(pilot("p-1", PilotStage.RUNNING, null, 1));
        know("claims", 1);

        as("team-lead", "claims").get("/v1/teams/claims/signals").then().body("pilots.size()", is(1));
        as("team-lead", "claims").get("/v1/teams/trio/signals").then().statusCode(404);
    }

    @Test
    void the_page_of_a_team_shows_its_pilots_and_learning_time() {
        Telling.tell(pilot("p-1", PilotStage.DECIDED, EvidenceGrade.C, 3));
        know("claims", 1);

        var page = Browsing.as("hr", "people-analyst", home).page("/teams/claims");

        assertThat(page.select("#pilots tbody tr").eachText())
                .containsExactly("Pilot p-1 <b> Claims triage decided scale C 25 of 40 taken");
        assertThat(page.select("#pilots .summary").text())
                .contains("25 of 40 taken")
                .contains("No signal above is decided by what stands here");
    }

    @Test
    void a_team_without_pilots_says_nothing_of_them() {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> get("/v1/teams/claims/signals")
                        .statusCode(200)
                        .body("pilots", empty())
                        .body("learningHours", nullValue()));

        var page = Browsing.as("hr", "people-analyst", home).page("/teams/claims");

        assertThat(page.select("#pilots")).isEmpty();
    }

    private int touched() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from touched_week")
                .mapTo(int.class)
                .one());
    }

    private static void know(String team, int pilots) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        get("/v1/teams/" + team + "/signals").statusCode(200).body("pilots.size()", is(pilots)));
    }

    private static PilotChanged pilot(String id, PilotStage stage, @Nullable EvidenceGrade grade, long revision) {
        return pilot(id, stage, grade, revision, "claims", "trio");
    }

    private static PilotChanged pilot(
            String id, PilotStage stage, @Nullable EvidenceGrade grade, long revision, String... teams) {
        return new PilotChanged(
                id,
                "Pilot " + id + " <b>",
                List.of(teams),
                "copilot",
                "Claims triage",
                PilotKind.EXPERIMENT,
                stage,
                40.0,
                25.0,
                GuardrailState.KEPT,
                stage == PilotStage.DECIDED ? PilotDecision.SCALE : null,
                grade,
                YearWeek.parse("2026-W11"),
                revision);
    }
}
