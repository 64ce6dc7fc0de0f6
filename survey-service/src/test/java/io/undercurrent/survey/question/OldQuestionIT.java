package io.undercurrent.survey.question;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static io.undercurrent.survey.survey.Analyst.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.MovableClock;
import io.undercurrent.survey.Pulse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class OldQuestionIT {

    private final String care = "care-" + UUID.randomUUID();

    @Inject
    CleanSlate slate;

    @Inject
    MovableClock clock;

    @Inject
    EraseOldQuestions eraseOldQuestions;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void now() {
        clock.showRealTime();
    }

    @Test
    void a_question_goes_with_all_that_was_said_two_years_after_the_last_word() {
        slate.wipe();
        imports("mode=full&asOf=2026-03-15", team(care, "", 6));
        var today = LocalDate.now(ZoneOffset.UTC);
        var id = asked("Who plans?");
        clock.showNoonOf(today.plusMonths(20).toString());
        as("team-lead", care)
                .contentType("application/json")
                .body("{\"text\":\"You do.\"}")
                .post("/v1/questions/" + id + "/replies")
                .then()
                .statusCode(201);

        clock.showNoonOf(today.plusMonths(43).toString());
        eraseOldQuestions.sweep();
        show(id, 200);
        clock.showNoonOf(today.plusMonths(45).toString());
        eraseOldQuestions.sweep();

        show(id, 404);
        assertThat(count("question_message")).isZero();
        assertThat(count("question_told")).isPositive();
    }

    @Test
    void a_question_asked_with_a_ballot_is_kept_as_long_as_its_survey_promised() {
        slate.wipe();
        imports("mode=full&asOf=2026-03-15", team(care, "", 6));
        var today = LocalDate.now(ZoneOffset.UTC);
        var ballot = Pulse.ballot(opened(sealed("\"retentionMonths\":2")), care + "-1");
        var id = Pulse.asks(ballot, "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU", "Will I be replaced?")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("questionId");

        clock.showNoonOf(today.plusMonths(1).toString());
        eraseOldQuestions.sweep();
        show(id, 200);
        clock.showNoonOf(today.plusMonths(3).toString());
        eraseOldQuestions.sweep();

        show(id, 404);
    }

    private static String opened(String survey) {
        return as("people-analyst")
                .contentType("application/json")
                .body("{}")
                .post("/v1/surveys/" + survey + "/waves")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String asked(String text) {
        return given().auth()
                .oauth2(TestTokens.employee(care + "-1"))
                .contentType("application/json")
                .body("{\"text\":\"" + text + "\"}")
                .post("/v1/questions")
                .then()
                .statusCode(201)
                .body("state", equalTo("open"))
                .extract()
                .path("questionId");
    }

    private static void show(String id, int status) {
        as("people-analyst").get("/v1/questions/" + id).then().statusCode(status);
    }

    private int count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one());
    }
}
