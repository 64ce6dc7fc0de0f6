package io.undercurrent.pilot;

import static io.undercurrent.pilot.Asking.as;
import static io.undercurrent.pilot.Asking.asLeadOf;
import static io.undercurrent.pilot.Asking.line;
import static io.undercurrent.pilot.Asking.registerTool;
import static io.undercurrent.pilot.Asking.report;
import static io.undercurrent.pilot.Piloting.on;
import static io.undercurrent.pilot.Piloting.registered;
import static io.undercurrent.pilot.Piloting.running;
import static io.undercurrent.pilot.Piloting.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.pilot.pilot.domain.Concluded;
import io.undercurrent.pilot.pilot.domain.Course;
import io.undercurrent.pilot.pilot.domain.Decision;
import io.undercurrent.pilot.pilot.domain.EvidenceGrade;
import io.undercurrent.pilot.pilot.domain.Findings;
import io.undercurrent.pilot.pilot.domain.Gates;
import io.undercurrent.pilot.pilot.domain.Guards;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.pilot.domain.Pilots;
import io.undercurrent.pilot.pilot.domain.Step;
import io.undercurrent.stack.testing.TestStack;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProgrammeIT {
    @Inject
    SurveyStandIn survey;

    @Inject
    Pilots pilots;

    @Inject
    Moments moments;

    @Test
    void an_idea_is_answered_once_and_leads_to_its_pilot() {
        survey.tell("idea-team", 12, 1);
        survey.tell("idea-other", 12, 1);
        var pilot = registered("idea-team", "idea-other");
        var idea = idea("idea-team").statusCode(201).body("answer", nullValue()).extract();

        answer(idea.path("id"), """
                {"course": "pilot", "because": "Two teams stumble here", "pilotId": "%s"}""".formatted(pilot))
                .statusCode(200)
                .body("answer.course", equalTo("pilot"), "answer.daysToAnswer", equalTo(0))
                .body("answer.pilotId", equalTo(pilot));

        answer(idea.path("id"), "{\"course\": \"no\", \"because\": \"On second thoughts\"}")
                .statusCode(409)
                .body("code", equalTo("idea-answered"));
        as("employee")
                .get(idea.header("Location"))
                .then()
                .statusCode(200)
                .body("answer.because", equalTo("Two teams stumble here"));
    }

    @Test
    void an_idea_that_leads_nowhere_is_refused() {
        survey.tell("astray", 12, 1);
        String id = idea("astray").extract().path("id");

        answer(id, "{\"course\": \"no\", \"because\": \"x\", \"pilotId\": \"%s\"}".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("not-a-pilot"));
        answer(id, "{\"course\": \"pilot\", \"because\": \"x\", \"pilotId\": \"%s\"}".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("unknown-pilot"));
        answer(id, "{\"course\": \"perhaps\", \"because\": \"\"}")
                .statusCode(400)
                .body("errors", hasSize(2));
        answer(UUID.randomUUID().toString(), "{\"course\": \"no\", \"because\": \"x\"}")
                .statusCode(404);
    }

    @Test
    void a_team_too_small_is_sent_to_the_nearest_unit_that_is_large_enough() {
        survey.tell("division", 40, 1);
        survey.tell("trio-unit", "division", null, 1);
        survey.tell("trio", "trio-unit", null, 1);

        idea("trio")
                .statusCode(422)
                .body("code", equalTo("group-too-small"))
                .body("detail", containsString("ask about Team division (division) instead"));
        as("people-analyst")
                .get("/v1/teams/trio/kpis")
                .then()
                .statusCode(422)
                .body("detail", containsString("Team division (division)"));
        as("people-analyst").get("/v1/teams/trio/usage").then().statusCode(422);
        idea("nobody-knows").statusCode(422).body("code", equalTo("unknown-team"));
    }

    @Test
    void ideas_come_in_pages_and_by_team() {
        survey.tell("prolific", 12, 1);
        idea("prolific");
        idea("prolific");

        var first = as("works-council")
                .get("/v1/ideas?team=prolific&limit=1")
                .then()
                .statusCode(200)
                .body("items.teamId", contains("prolific"))
                .extract();

        as("works-council")
                .get("/v1/ideas?team=prolific&limit=1&cursor=" + first.path("nextCursor"))
                .then()
                .body("items", hasSize(1), "nextCursor", nullValue());
        as("works-council").get("/v1/ideas?cursor=AA").then().statusCode(400);
    }

    @Test
    void a_playbook_needs_a_decision_and_carries_its_grade() {
        survey.tell("book-team", 12, 1);
        survey.tell("book-other", 12, 1);
        var id = running("book-team", "book-other");
        playbook(id).statusCode(409).body("code", equalTo("pilot-not-decided"));
        step(id, "conclude", on("2026-07-31")).statusCode(200);
        decide(id);

        playbook(id)
                .statusCode(201)
                .body("version", equalTo(1), "decision", equalTo("scale"), "evidenceGrade", equalTo("B"));
        playbook(id).statusCode(201).body("version", equalTo(2));

        as("employee")
                .get("/v1/playbooks?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.pilotId == '%s' }.version".formatted(id), hasItems(1, 2));
        as("people-analyst")
                .get("/v1/programme?limit=200")
                .then()
                .body("items.find { it.teamId == 'book-team' }.phase", equalTo("scaling"))
                .body("items.find { it.teamId == 'book-other' }.phase", equalTo("awareness"));
        playbook(UUID.randomUUID().toString()).statusCode(404);
    }

    @Test
    void steps_that_were_told_are_no_longer_missing() {
        survey.tell("walking", 12, 1);
        var missing = "items.find { it.teamId == 'walking' }.missing";
        programme().body(missing, hasItem("The works council was heard"));

        tellStep("walking", "works-council-heard", "2026-02-02").statusCode(204);
        tellStep("walking", "works-council-heard", "2026-02-02").statusCode(204);

        programme().body(missing, not(hasItem("The works council was heard")));
        tellStep("walking", "works-council-heard", "2126-02-02")
                .statusCode(422)
                .body("code", equalTo("day-in-the-future"));
        tellStep("walking", "wished", "2026-02-02").statusCode(400);
        tellStep("nobody-knows", "works-council-heard", "2026-02-02").statusCode(404);
    }

    @Test
    void teams_are_in_the_order_of_their_names_and_nothing_can_change_that() {
        survey.tell("order-a", 12, 1);
        survey.tell("order-b", 12, 1);

        List<String> plain = programme().extract().path("items.teamId");

        assertThat(plain).isSorted();
        for (var wish : List.of("sort=adoption", "order=desc", "by=kpi", "sort=-phase")) {
            List<String> wished = as("people-analyst")
                    .get("/v1/programme?limit=200&" + wish)
                    .then()
                    .extract()
                    .path("items.teamId");
            assertThat(wished).isEqualTo(plain);
        }
    }

    @Test
    void no_operation_offers_to_put_teams_in_an_order() {
        var description = as("admin").get("/q/openapi").asString();

        assertThat(description).contains("name: limit").doesNotContainPattern("name: \"?(sort|order|rank|by)");
    }

    @Test
    void five_measures_of_a_team_are_told_together_and_say_when_they_know_nothing() {
        survey.tell("measured", 20, 1);
        registerTool("kpi-tool", "Tool");
        var now = YearWeek.from(moments.today());
        report(IntStream.range(0, 13)
                .mapToObj(back ->
                        line("measured", "kpi-tool", now.minusWeeks(back).toString(), 12))
                .toArray(String[]::new));
        idea("measured");

        as("works-council")
                .get("/v1/teams/measured/kpis?weeks=26")
                .then()
                .statusCode(200)
                .body("kpis.kpi", contains("adoption", "intensity", "productivity", "feedback", "innovation"))
                .body("kpis[0].quarters[1].value", equalTo(0.36f))
                .body("kpis[0].quarters[0].value", nullValue())
                .body("kpis[0].quarters[0].without", equalTo("No tool reported a licence in these weeks"))
                .body("kpis[1].quarters[1].value", equalTo(10f))
                .body("kpis[2].quarters.value", everyItem(nullValue()))
                .body("kpis[4].quarters[1].value", equalTo(0.5f))
                .body("kpis.means", everyItem(notNullValue()));
        as("people-analyst").get("/v1/teams/measured/kpis?weeks=99").then().statusCode(400);
    }

    @Test
    void from_trial_to_habit_is_told_as_a_range() {
        survey.tell("habitual", 20, 1);
        registerTool("habit-tool", "Tool");
        var now = YearWeek.from(moments.today());
        report(IntStream.range(0, 12)
                .mapToObj(back ->
                        line("habitual", "habit-tool", now.minusWeeks(back).toString(), 8))
                .toArray(String[]::new));

        as("people-analyst")
                .get("/v1/teams/habitual/usage?weeks=12")
                .then()
                .statusCode(200)
                .body("tools.tool", contains("habit-tool"))
                .body("tools[0].months", hasSize(3))
                .body("tools[0].months[2].weeksReported", equalTo(4))
                .body("tools[0].funnel.tried.low", equalTo(0.5f), "tools[0].funnel.tried.high", equalTo(1f))
                .body("tools[0].funnel.habit.low", equalTo(0f), "tools[0].funnel.habit.high", equalTo(0.63f));
    }

    @Test
    void a_lead_sees_the_own_teams_and_nobody_else_is_let_in() {
        survey.tell("led", 12, 1);
        survey.tell("not-led", 12, 1);

        asLeadOf("led").get("/v1/programme").then().statusCode(200).body("items.teamId", contains("led"));
        asLeadOf("led").get("/v1/teams/led/kpis").then().statusCode(200);
        asLeadOf("led").get("/v1/teams/not-led/kpis").then().statusCode(404);
        asLeadOf("led").get("/v1/teams/not-led/usage").then().statusCode(404);
        for (var role : List.of("employee", "integration")) {
            as(role).get("/v1/programme").then().statusCode(403);
            as(role).get("/v1/teams/led/kpis").then().statusCode(403);
        }
    }

    @Test
    void a_plan_is_looked_at_check_by_check() {
        as("people-analyst")
                .body("""
                        {"budget": 400000, "changeBudget": 40000, "months": 12,
                         "split": {"preparing": 30, "introducing": 20, "lasting": 50},
                         "stakeholders": ["management", "hr", "it", "business"]}""")
                .post("/v1/programme/checks")
                .then()
                .statusCode(200)
                .body("findings.find { it.check == 'change-budget' }.sound", equalTo(false))
                .body("findings.find { it.check == 'duration' }.sound", equalTo(true))
                .body("findings.find { it.check == 'split' }.sound", equalTo(true))
                .body("findings.find { it.check == 'stakeholders' }.says", containsString("works council"));
    }

    @Test
    void places_to_learn_from_come_without_a_number() {
        as("people-analyst")
                .get("/v1/programme/places-to-learn-from")
                .then()
                .statusCode(200)
                .body("teamIds", empty());
    }

    private static ValidatableResponse programme() {
        return as("people-analyst").get("/v1/programme?limit=200").then().statusCode(200);
    }

    private static ValidatableResponse idea(String team) {
        return as("employee")
                .body("{\"teamId\": \"%s\", \"text\": \"Let a draft answer be written\"}".formatted(team))
                .post("/v1/ideas")
                .then();
    }

    private static ValidatableResponse answer(String idea, String body) {
        return as("people-analyst")
                .body(body)
                .post("/v1/ideas/" + idea + "/answer")
                .then();
    }

    private static ValidatableResponse playbook(String pilot) {
        return as("people-analyst")
                .body("{\"title\": \"Draft answers\", \"steps\": [\"Start small\"], \"notFor\": \"Complaints\"}")
                .post("/v1/pilots/" + pilot + "/playbook")
                .then();
    }

    private static ValidatableResponse tellStep(String team, String step, String on) {
        return as("people-analyst")
                .body("{\"teamId\": \"%s\", \"step\": \"%s\", \"on\": \"%s\"}".formatted(team, step, on))
                .post("/v1/programme/steps")
                .then();
    }

    private void decide(String id) {
        var yes = new Gates.Answer(true, "they say so");
        var decision = new Decision(
                Course.SCALE,
                LocalDate.of(2026, 8, 1),
                "people-analyst",
                Optional.empty(),
                Optional.of(new Gates(yes, yes, "What is sent")),
                new Findings(Optional.of(-3.0), Optional.empty(), EvidenceGrade.B, Guards.HELD));
        QuarkusTransaction.requiringNew().run(() -> {
            var concluded =
                    (Concluded) pilots.pilot(new PilotId(UUID.fromString(id))).orElseThrow();
            var taken = (Step.Taken) concluded.decide(decision, 0);
            pilots.keep(taken.pilot());
        });
    }
}
