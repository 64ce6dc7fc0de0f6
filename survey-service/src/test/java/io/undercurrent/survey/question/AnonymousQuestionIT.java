package io.undercurrent.survey.question;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.Pulse;
import io.undercurrent.survey.question.domain.SecretDigest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AnonymousQuestionIT {

    private static final String SECRET = "only I know this";
    private static final String DIGEST = SecretDigest.of(SECRET).text();

    @Inject
    CleanSlate slate;

    @Inject
    Jdbi jdbi;

    private String wave = "";

    @BeforeEach
    void an_open_wave() {
        slate.wipe();
        imports(
                "mode=full&asOf=" + LocalDate.now(ZoneOffset.UTC).minusDays(1),
                all(team("n-a", "", 8), team("n-b", "n-a", 6), team("n-c", "n-a", 7)));
        wave = Pulse.opened();
    }

    @Test
    void nobody_sees_who_asked_and_the_asker_comes_back_with_a_secret() {
        var id = asked(Pulse.ballot(wave, "n-b-1"), "Will I be replaced?");

        as("team-lead", "n-b")
                .contentType("application/json")
                .body("{\"text\":\"No.\"}")
                .post("/v1/questions/" + id + "/replies")
                .then()
                .statusCode(201)
                .body("anonymous", equalTo(true))
                .body("askedBy", nullValue());

        given().header("Question-Secret", SECRET)
                .get("/v1/questions/" + id + "/thread")
                .then()
                .statusCode(200)
                .body("thread.text", contains("No."));
        given().header("Question-Secret", SECRET)
                .contentType("application/json")
                .body("{\"text\":\"Sure?\"}")
                .post("/v1/questions/" + id + "/thread")
                .then()
                .statusCode(201)
                .body("state", equalTo("open"))
                .body("thread.text", contains("No.", "Sure?"));
        given().header("Question-Secret", "a guess")
                .get("/v1/questions/" + id + "/thread")
                .then()
                .statusCode(404)
                .body("code", equalTo("question-unknown"));
    }

    @Test
    void the_question_belongs_to_the_group_of_the_ballot() {
        var id = asked(Pulse.ballot(wave, "n-b-1"), "Will I be replaced?");

        as("team-lead", "n-b").get("/v1/questions/" + id).then().body("teamId", equalTo("n-b"));
        as("team-lead", "n-c").get("/v1/questions/" + id).then().statusCode(404);
    }

    @Test
    void what_is_kept_of_it_names_no_day_no_ballot_and_no_person() {
        var ballot = Pulse.ballot(wave, "n-b-1");

        asked(ballot, "Will I be replaced?");

        var kept = jdbi.withHandle(
                handle -> handle.createQuery("""
                        select (select string_agg(question::text, '') from question)
                            || (select string_agg(question_message::text, '') from question_message)
                            || (select string_agg(question_ballot::text, '') from question_ballot)""").mapTo(String.class).one());
        assertThat(kept).doesNotContain("n-b-1", SECRET, ballot.get("ballot"), ballot.get("key"));
        assertThat(jdbi.withHandle(handle -> handle.createQuery("select asked_on from question")
                                .mapTo(LocalDate.class)
                                .one())
                        .getDayOfWeek()
                        .getValue())
                .isEqualTo(1);
    }

    @Test
    void the_same_wish_again_asks_nothing_new() {
        var ballot = Pulse.ballot(wave, "n-b-1");
        var id = asked(ballot, "Will I be replaced?");

        var again = asked(ballot, "Will I be replaced?");

        assertThat(again).isEqualTo(id);
        Pulse.asks(ballot, DIGEST, "Something else").then().statusCode(409).body("code", equalTo("secret-taken"));
    }

    @Test
    void a_ballot_is_good_for_three_questions() {
        var ballot = Pulse.ballot(wave, "n-b-1");
        for (var number : List.of("1", "2", "3")) {
            Pulse.asks(ballot, SecretDigest.of(number).text(), "Question " + number)
                    .then()
                    .statusCode(201);
        }

        Pulse.asks(ballot, SecretDigest.of("4").text(), "Question 4")
                .then()
                .statusCode(429)
                .body("code", equalTo("asked-enough"));
    }

    @Test
    void a_ballot_that_nobody_signed_is_refused() {
        var forged = new HashMap<>(Pulse.ballot(wave, "n-b-1"));
        forged.put("ballot", "A".repeat(86));

        Pulse.asks(forged, DIGEST, "Will I be replaced?")
                .then()
                .statusCode(422)
                .body("code", equalTo("ballot-invalid"));
        Pulse.asks(Pulse.ballot(wave, "n-b-2"), "short", "Will I be replaced?")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/secretDigest"));
    }

    @Test
    void whoever_comes_with_a_ballot_comes_as_nobody() {
        var ballot = Pulse.ballot(wave, "n-b-1");

        given().auth()
                .oauth2(TestTokens.employee("n-b-1"))
                .contentType("application/json")
                .body(Map.of("text", "Who?", "secretDigest", DIGEST, "ballot", ballot))
                .post("/v1/questions")
                .then()
                .statusCode(400)
                .body("code", equalTo("come-as-nobody"));
    }

    private static String asked(Map<String, String> ballot, String text) {
        return Pulse.asks(ballot, DIGEST, text).then().statusCode(201).extract().path("questionId");
    }
}
