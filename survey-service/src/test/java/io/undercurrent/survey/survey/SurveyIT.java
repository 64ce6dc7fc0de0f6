package io.undercurrent.survey.survey;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static io.undercurrent.survey.survey.Analyst.drafts;
import static io.undercurrent.survey.survey.Analyst.seals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class SurveyIT {

    @Inject
    CleanSlate slate;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void one_team() {
        slate.wipe();
        imports("mode=full&asOf=2026-03-15", all(team("care", "", 9)));
    }

    @Test
    void the_question_bank_is_read_in_a_language() {
        as("employee")
                .get("/v1/items?language=nl")
                .then()
                .statusCode(200)
                .body("items", hasSize(23))
                .body("items[0].text", containsString("Ik kan uitleggen"))
                .body("items[0].scale.labels[4]", equalTo("Helemaal mee eens"));
        as("employee").get("/v1/items?language=fr").then().statusCode(400).body("code", equalTo("language-unknown"));
    }

    @Test
    void an_item_of_the_organisations_own_has_versions() {
        writes("{\"item\":\"own-rooms-1\",\"texts\":{\"en\":\"I find a quiet place.\"}}", 201);
        writes("{\"item\":\"own-rooms-1\",\"texts\":{\"en\":\"I find a quiet place.\"}}", 201);

        as("people-analyst")
                .contentType("application/json")
                .body("{\"item\":\"own-rooms-1\",\"texts\":{\"en\":\"I find a quiet place when I need one.\"}}")
                .post("/v1/items")
                .then()
                .statusCode(201)
                .body("version", equalTo(2));

        writes("{\"item\":\"rooms-1\",\"texts\":{\"en\":\"x\"}}", 400);
        writes("{\"item\":\"own-x\",\"construct\":\"happiness\",\"texts\":{\"en\":\"x\"}}", 422);
        writes("{\"item\":\"own-x\",\"texts\":{}}", 400);
    }

    private static void writes(String item, int status) {
        as("people-analyst")
                .contentType("application/json")
                .body(item)
                .post("/v1/items")
                .then()
                .statusCode(status);
    }

    @Test
    void a_survey_asks_an_own_item_only_in_languages_it_has_words_in() {
        writes("{\"item\":\"own-rooms-1\",\"texts\":{\"en\":\"I find a quiet place.\"}}", 201);

        drafts("\"ownItems\":[\"own-rooms-1\"],\"languages\":[\"en\",\"nl\"]")
                .then()
                .statusCode(422)
                .body("code", equalTo("wording-missing"))
                .body("errors.message", contains("own-rooms-1 has no words in nl"));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        drafts("\"audience\":[\"nobody\"]").then().statusCode(422).body("code", equalTo("unknown-team"));
        drafts("\"thresholds\":{\"scores\":4,\"polarization\":8,\"shares\":10}")
                .then()
                .statusCode(400);
        drafts("\"thresholds\":{\"scores\":9,\"polarization\":8,\"shares\":10}")
                .then()
                .statusCode(422);
        drafts("\"windowDays\":15").then().statusCode(422).body("code", equalTo("survey-senseless"));
        drafts("\"colour\":\"red\"").then().statusCode(400).body("code", equalTo("unknown-field"));
    }

    @Test
    void anybody_can_check_the_hash_of_the_contract() throws Exception {
        var survey = drafts("").jsonPath();

        var contract = given().get("/v1/surveys/" + survey.getString("id") + "/contract");

        var digest = MessageDigest.getInstance("SHA-256").digest(contract.asByteArray());
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(survey.getString("contractHash"));
        contract.then()
                .statusCode(200)
                .body("thresholds.scores", equalTo(5))
                .body("purpose", equalTo("To know early"))
                .body("promise.en", containsString("at least 5 people"))
                .body("items", hasSize(23));
    }

    @Test
    void sealing_waits_for_the_works_council() {
        var id = drafts("").jsonPath().getString("id");
        seals(id).then().statusCode(409).body("code", equalTo("consent-missing"));
        says(id, "{\"granted\":true}", 201);

        seals(id).then().statusCode(200).body("state", equalTo("sealed")).body("consents[0].stands", equalTo(true));
    }

    @Test
    void who_changes_the_draft_asks_the_works_council_again() {
        var survey = drafts("");
        var id = survey.jsonPath().getString("id");
        says(id, "{\"granted\":true}", 201);

        changes(id, survey.header("ETag"), 200);

        seals(id).then().statusCode(409).body("code", equalTo("consent-missing"));
        says(id, "{\"granted\":true,\"contract\":\"" + survey.jsonPath().getString("contractHash") + "\"}", 409);
        changes(id, survey.header("ETag"), 412);
    }

    @Test
    void nothing_of_a_sealed_survey_changes() {
        var survey = drafts("\"consentRequired\":false");
        var id = survey.jsonPath().getString("id");
        seals(id).then().statusCode(200);

        seals(id).then().statusCode(409).body("code", equalTo("survey-sealed"));
        changes(id, survey.header("ETag"), 409);
        says(id, "{\"granted\":false}", 409);
        String answer = jdbi.withHandle(handle -> tamper(handle.getConnection()));
        assertThat(answer).contains("does not change");
    }

    private static String tamper(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("update survey set contract = replace(contract, 'early', 'late')");
            return "changed";
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void only_the_works_council_consents_and_only_analysts_seal() {
        var id = drafts("").jsonPath().getString("id");

        as("people-analyst")
                .contentType("application/json")
                .body("{\"granted\":true}")
                .post("/v1/surveys/" + id + "/consents")
                .then()
                .statusCode(403);
        as("works-council").post("/v1/surveys/" + id + "/seal").then().statusCode(403);
        as("team-lead", "care").get("/v1/surveys/" + id).then().statusCode(403);
    }

    @Test
    void surveys_are_listed_in_pages() {
        drafts("");
        drafts("");

        var first = as("works-council")
                .get("/v1/surveys?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .jsonPath();

        as("works-council")
                .get("/v1/surveys?limit=1&cursor=" + first.getString("nextCursor"))
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", equalTo(null));
    }

    private static void says(String id, String word, int status) {
        as("works-council")
                .contentType("application/json")
                .body(word)
                .post("/v1/surveys/" + id + "/consents")
                .then()
                .statusCode(status);
    }

    private static void changes(String id, String seen, int status) {
        as("people-analyst")
                .header("If-Match", seen)
                .contentType("application/json")
                .body(Analyst.survey("\"retentionMonths\":12"))
                .put("/v1/surveys/" + id)
                .then()
                .statusCode(status);
    }
}
