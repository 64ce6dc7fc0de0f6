package io.undercurrent.survey.question;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.contracts.QuestionBacklogCounted;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.MovableClock;
import io.undercurrent.survey.Told;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearWeek;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class QuestionIT {

    private static final Duration A_WHILE = Duration.ofSeconds(60);
    private static final YearWeek WEEK = YearWeek.parse("2026-W12");

    @Inject
    CleanSlate slate;

    @Inject
    MovableClock clock;

    @Inject
    TellBacklog tellBacklog;

    @Inject
    Told told;

    @BeforeEach
    void an_organisation() {
        slate.wipe();
        clock.showNoonOf("2026-03-17");
        imports(
                "mode=full&asOf=2026-03-15",
                all(team("q-a", "", 8), team("q-b", "q-a", 6), team("q-c", "q-a", 7), team("q-d", "q-a", 2)));
    }

    @AfterEach
    void the_clock_goes_on() {
        clock.showRealTime();
    }

    @Test
    void a_question_by_name_is_read_by_the_team_and_answered_by_its_leader() {
        var id = asked("q-b-1", "Who plans the shifts?");

        as("team-lead", "q-b")
                .contentType("application/json")
                .body("{\"text\":\"You do.\"}")
                .post("/v1/questions/" + id + "/replies")
                .then()
                .statusCode(201)
                .body("state", equalTo("answered"));

        employee("q-b-2")
                .get("/v1/questions")
                .then()
                .statusCode(200)
                .body("items.text", contains("Who plans the shifts?"))
                .body("items[0].thread.text", contains("You do."))
                .body("items[0].week", equalTo("2026-W12"));
    }

    @Test
    void the_name_is_for_leaders_of_the_team_alone() {
        var id = asked("q-b-1", "Who plans the shifts?");

        as("team-lead", "q-a").get("/v1/questions/" + id).then().body("askedBy", equalTo("q-b-1"));
        employee("q-b-1").get("/v1/questions/" + id).then().body("mine", equalTo(true));
        for (var role : List.of("people-analyst", "works-council", "privacy-officer", "admin")) {
            as(role).get("/v1/questions/" + id).then().statusCode(200).body("askedBy", nullValue());
        }
        employee("q-b-2").get("/v1/questions/" + id).then().statusCode(200).body("askedBy", nullValue());
    }

    @Test
    void other_teams_see_nothing_of_it_and_cannot_reply() {
        var id = asked("q-b-1", "Who plans the shifts?");

        employee("q-c-1").get("/v1/questions").then().body("items", empty());
        employee("q-c-1").get("/v1/questions/" + id).then().statusCode(404).body("code", equalTo("question-unknown"));
        as("team-lead", "q-c")
                .contentType("application/json")
                .body("{\"text\":\"I do.\"}")
                .post("/v1/questions/" + id + "/replies")
                .then()
                .statusCode(404);
        employee("q-b-2")
                .contentType("application/json")
                .body("{\"text\":\"I do.\"}")
                .post("/v1/questions/" + id + "/replies")
                .then()
                .statusCode(403);
    }

    @Test
    void moderators_hide_with_a_reason_that_the_asker_sees() {
        var id = asked("q-b-1", "Why does Bob do that?");

        as("works-council")
                .contentType("application/json")
                .body("{\"text\":\"It names a colleague.\"}")
                .post("/v1/questions/" + id + "/hide")
                .then()
                .statusCode(200)
                .body("askedBy", nullValue())
                .body("state", equalTo("hidden"));

        employee("q-b-2").get("/v1/questions").then().body("items", empty());
        employee("q-b-2").get("/v1/questions/" + id).then().statusCode(404);
        employee("q-b-2").get("/v1/questions?state=hidden").then().statusCode(403);
        employee("q-b-1").get("/v1/questions/" + id).then().body("hiddenBecause", equalTo("It names a colleague."));
        as("people-analyst").get("/v1/questions?state=hidden").then().body("items", hasSize(1));
        as("people-analyst").post("/v1/questions/" + id + "/show").then().body("state", equalTo("open"));
        employee("q-b-2").get("/v1/questions").then().body("items", hasSize(1));
    }

    @Test
    void whoever_asked_by_name_can_ask_on() {
        var id = asked("q-b-1", "Who plans the shifts?");

        employee("q-b-1")
                .contentType("application/json")
                .body("{\"text\":\"And on Sundays?\"}")
                .post("/v1/questions/" + id + "/thread")
                .then()
                .statusCode(201)
                .body("thread.text", contains("And on Sundays?"));

        employee("q-b-2")
                .contentType("application/json")
                .body("{\"text\":\"Me too\"}")
                .post("/v1/questions/" + id + "/thread")
                .then()
                .statusCode(404);
        given().get("/v1/questions/" + id + "/thread").then().statusCode(404);
    }

    @Test
    void the_backlog_is_told_whenever_it_changes_and_in_a_new_week() {
        var id = asked("q-c-1", "Who plans the shifts?");
        asked("q-c-2", "Who is asked?");
        as("people-analyst")
                .contentType("application/json")
                .body("{\"text\":\"You do.\"}")
                .post("/v1/questions/" + id + "/replies")
                .then()
                .statusCode(201);
        clock.showNoonOf("2026-03-24");

        tellBacklog.newWeek();

        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(told.about("q-c", QuestionBacklogCounted.class))
                        .containsExactly(
                                new QuestionBacklogCounted("q-c", WEEK, 1, 0, null, 1L),
                                new QuestionBacklogCounted("q-c", WEEK, 2, 0, null, 2L),
                                new QuestionBacklogCounted("q-c", WEEK, 1, 1, "0-1", 3L),
                                new QuestionBacklogCounted("q-c", WEEK.plusWeeks(1), 1, 0, null, 1L)));
        assertThat(tellBacklog.newWeek()).isZero();
    }

    @Test
    void a_team_too_small_is_counted_with_its_group() {
        var group = as("admin").get("/v1/teams/q-d").jsonPath().getString("group.teamId");

        asked("q-d-1", "Who plans the shifts?");

        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(told.about(group, QuestionBacklogCounted.class))
                        .contains(new QuestionBacklogCounted(group, WEEK, 1, 0, null, 1L)));
        assertThat(told.about("q-d", QuestionBacklogCounted.class)).isEmpty();
    }

    @Test
    void questions_are_read_page_by_page_and_by_state() {
        for (var number = 1; number <= 5; number++) {
            asked("q-b-" + number, "Question " + number);
        }

        var first = as("people-analyst").get("/v1/questions?limit=3&state=open").jsonPath();
        var rest = as("people-analyst")
                .get("/v1/questions?limit=3&state=open&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        assertThat(first.getList("items.questionId")).hasSize(3);
        assertThat(rest.getList("items.questionId")).hasSize(2);
        as("people-analyst").get("/v1/questions?state=answered").then().body("items", empty());
        as("people-analyst")
                .get("/v1/questions?state=odd")
                .then()
                .statusCode(400)
                .body("code", equalTo("state-unknown"));
        as("people-analyst").get("/v1/questions?cursor=bm8").then().statusCode(400);
    }

    @Test
    void an_erased_person_asked_nothing() {
        var id = asked("q-b-1", "Who plans the shifts?");

        erase("q-b-1");

        as("team-lead", "q-b").get("/v1/questions/" + id).then().statusCode(200).body("askedBy", nullValue());
    }

    @Test
    void odd_questions_are_refused_kindly() {
        ask("q-b-1", " ").then().statusCode(400).body("errors.pointer", contains("/text"));
        ask("q-b-1", "a".repeat(2_001)).then().statusCode(400);
        ask("nobody", "Who am I?").then().statusCode(422).body("code", equalTo("no-team"));
        as("people-analyst")
                .contentType("application/json")
                .body("{\"text\":\"Who?\"}")
                .post("/v1/questions")
                .then()
                .statusCode(403)
                .body("code", equalTo("employee-unknown"));
        given().contentType("application/json")
                .body("{\"text\":\"Who?\"}")
                .post("/v1/questions")
                .then()
                .statusCode(401);
    }

    @Inject
    Jdbi jdbi;

    private void erase(String employeeId) {
        jdbi.useHandle(handle -> handle.execute("delete from person where employee_id = ?", employeeId));
    }

    private static RequestSpecification employee(String employeeId) {
        return given().auth().oauth2(TestTokens.employee(employeeId));
    }

    private static Response ask(String employeeId, String text) {
        return employee(employeeId)
                .contentType("application/json")
                .body("{\"text\":\"%s\"}".formatted(text))
                .post("/v1/questions");
    }

    private static String asked(String employeeId, String text) {
        return ask(employeeId, text).then().statusCode(201).extract().path("questionId");
    }
}
