package io.undercurrent.survey.result;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.all;
import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.imports;
import static io.undercurrent.survey.Hris.team;
import static io.undercurrent.survey.Hris.without;
import static io.undercurrent.survey.survey.Analyst.drafts;
import static io.undercurrent.survey.survey.Analyst.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.contracts.Reason;
import io.undercurrent.contracts.ResultEvent;
import io.undercurrent.contracts.TeamResultPublished;
import io.undercurrent.contracts.TeamResultWithheld;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.survey.CleanSlate;
import io.undercurrent.survey.MovableClock;
import io.undercurrent.survey.Told;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class WaveIT {

    private final String top = "top-" + UUID.randomUUID();
    private final String care = "care-" + UUID.randomUUID();
    private final String cure = "cure-" + UUID.randomUUID();

    @Inject
    CleanSlate slate;

    @Inject
    Respondents respondents;

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void three_teams() {
        slate.wipe();
        imports("mode=full&asOf=2026-03-15", all(team(top, "", 9), team(care, top, 12), team(cure, top, 6)));
    }

    @AfterEach
    void now() {
        clock.showRealTime();
    }

    @Test
    void a_wave_asks_everybody_who_works_in_the_teams_today() {
        var wave = opens(sealed("\"audience\":[\"" + care + "\"]"));

        wave.body("state", equalTo("open")).body("invited", equalTo(12)).body("number", equalTo(1));
        assertThat(count("select count(distinct number) from wave_seat")).isEqualTo(12);
        assertThat(count("select max(number) from wave_seat")).isEqualTo(11);
    }

    @Test
    void the_form_is_shown_without_sign_in() {
        var wave = id(opens(sealed("\"languages\":[\"nl\",\"de\"]")));

        given().get("/v1/waves/" + wave + "/form?language=de")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items[0].text", containsString("durch KI"))
                .body("items[0].scale.labels", hasSize(5))
                .body("promise.text", containsString("5 Menschen"))
                .body("state", equalTo("open"));
        given().get("/v1/waves/" + wave + "/form?language=en").then().body("language", equalTo("nl"));
        given().get("/v1/waves/" + UUID.randomUUID() + "/form").then().statusCode(404);
    }

    @Test
    void nobody_is_asked_before_the_survey_is_sealed_or_by_whoever_may_not() {
        var draft = drafts("").jsonPath().getString("id");
        wants(draft, "{}").then().statusCode(409).body("code", equalTo("survey-not-sealed"));
        wants(UUID.randomUUID().toString(), "{}").then().statusCode(404);
        as("team-lead", care).post("/v1/surveys/" + draft + "/waves").then().statusCode(403);
    }

    @Test
    void fewer_than_five_people_are_not_asked() {
        var tiny = "tiny-" + UUID.randomUUID();
        imports("mode=delta&asOf=2026-03-16", team(tiny, "", 4));

        wants(sealed("\"audience\":[\"" + tiny + "\"]"), "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("audience-too-small"));
    }

    @Test
    void results_are_told_by_team_and_up_the_tree() {
        var wave = id(opens(sealed("")));
        respondents.answer(wave, top, "attitude-1", 1, 2, 3, 4, 5);
        respondents.answer(wave, care, "attitude-1", 5, 5, 5, 5, 5, 4, 4, 4, 4, 4);
        respondents.answer(wave, cure, "attitude-1", 2, 2, 2, 2, 2);
        participation(wave).body("items.find { it.teamId == '%s' }.answeredAtLeast".formatted(care), equalTo(10));

        closes(wave).statusCode(200).body("state", equalTo("closed"));

        var results = "items.find { it.teamId == '%s' && it.scope == '%s' }";
        results(wave)
                .body((results + ".items[0].counts").formatted(care, "own"), equalTo(List.of(0, 0, 0, 5, 5)))
                .body((results + ".items[0].spread").formatted(care, "own"), equalTo(0.5f))
                .body((results + ".responseRate").formatted(care, "own"), equalTo(83))
                .body((results + ".items[0].score").formatted(cure, "own"), equalTo(2.0f))
                .body((results + ".items[0].counts").formatted(cure, "own"), equalTo(null))
                .body((results + ".items[0].spread").formatted(cure, "own"), equalTo(null))
                .body((results + ".answered").formatted(top, "with-below"), equalTo(20))
                .body((results + ".items[0].score").formatted(top, "with-below"), equalTo(3.5f))
                .body((results + ".path").formatted(care, "own"), contains(top, care));
        await().untilAsserted(() -> assertThat(told.about(care, ResultEvent.class))
                .singleElement()
                .isInstanceOfSatisfying(TeamResultPublished.class, published -> {
                    assertThat(published.waveId()).isEqualTo(wave);
                    assertThat(published.items().getFirst().counts()).containsExactly(0, 0, 0, 5, 5);
                }));
    }

    @Test
    void of_too_few_nothing_is_told_nor_can_be_taken_from_the_whole() {
        var wave = id(opens(sealed("")));
        respondents.answer(wave, top, "attitude-1", 1, 2, 3, 4, 5, 3, 3);
        respondents.answer(wave, care, "attitude-1", 5, 5, 5, 5, 5, 4, 4, 4, 4, 4);
        respondents.answer(wave, cure, "attitude-1", 2, 2, 2);

        closes(wave).statusCode(200);

        results(wave)
                .body("items.findAll { it.scope == 'own' && it.state == 'withheld' }.teamId", hasItems(care, cure))
                .body("items.findAll { it.scope == 'with-below' && it.state == 'shown' }.teamId", contains(top));
        await().untilAsserted(() -> assertThat(told.about(cure, ResultEvent.class))
                .singleElement()
                .isInstanceOfSatisfying(
                        TeamResultWithheld.class,
                        withheld -> assertThat(withheld.reason()).isEqualTo(Reason.BELOW_THRESHOLD)));
    }

    @Test
    void results_are_read_as_a_table_under_the_same_rules() {
        var wave = id(opens(sealed("")));
        respondents.answer(wave, care, "attitude-1", 5, 5, 5, 5, 5, 4, 4, 4, 4, 4);
        closes(wave);

        var table = as("people-analyst").accept("text/csv").get("/v1/waves/" + wave + "/results");

        table.then().statusCode(200).contentType(containsString("text/csv"));
        assertThat(table.asString())
                .contains("own,shown,,12,10,attitude-1,attitude,10,4.5,0.5,0,0,0,5,5,0,0")
                .contains(",own,withheld,below-threshold,,,,,");
    }

    @Test
    void a_team_lead_reads_the_own_team_and_those_below() {
        var wave = id(opens(sealed("")));
        closes(wave);

        as("team-lead", care)
                .get("/v1/waves/" + wave + "/results")
                .then()
                .statusCode(200)
                .body("items.teamId", not(hasItems(cure)))
                .body("items.teamId", hasItems(care));
        as("team-lead", care)
                .get("/v1/waves/" + wave + "/results?team=" + cure)
                .then()
                .statusCode(404);
        as("people-analyst")
                .get("/v1/waves/" + wave + "/results?team=" + cure)
                .then()
                .body("items.teamId", contains(cure));
        as("employee").get("/v1/waves/" + wave + "/results").then().statusCode(403);
    }

    @Test
    void nothing_is_told_before_the_wave_is_closed_and_nothing_anew_afterwards() {
        var wave = id(opens(sealed("")));
        as("people-analyst")
                .get("/v1/waves/" + wave + "/results")
                .then()
                .statusCode(409)
                .body("code", equalTo("results-not-shared"));
        closes(wave);

        closes(wave).statusCode(200);

        as("people-analyst")
                .post("/v1/waves/" + UUID.randomUUID() + "/close")
                .then()
                .statusCode(404);
        assertThat(count("select count(*) from wave_result where scope = 'OWN'"))
                .isEqualTo(3);
    }

    @Test
    void nobody_is_asked_again_before_somebody_answered_to_the_results() {
        var survey = sealed("");
        var wave = id(opens(survey));
        wants(survey, "{}").then().statusCode(409).body("code", equalTo("wave-running"));
        says("people-analyst", wave, "action", 409);
        closes(wave);
        wants(survey, "{}").then().statusCode(409).body("code", equalTo("last-wave-unanswered"));
        says("people-analyst", wave, "override", 403);
        says("works-council", wave, "reasoned-no", 403);

        says("people-analyst", wave, "action", 201);

        var next = id(opens(survey).body("number", equalTo(2)));
        closes(next);
        says("works-council", next, "override", 201);
        opens(survey).body("number", equalTo(3));
    }

    @Test
    void shares_are_not_told_twice_of_a_team_that_one_person_left() {
        var survey = sealed("");
        var first = id(opens(survey));
        respondents.answer(first, care, "attitude-1", 5, 5, 5, 5, 5, 4, 4, 4, 4, 4);
        closes(first);
        says("people-analyst", first, "action", 201);
        imports(
                "mode=full&asOf=2026-03-16",
                all(team(top, "", 9), without(care + "-0", team(care, top, 12)), team(cure, top, 6)));
        var second = id(opens(survey));
        respondents.answer(second, care, "attitude-1", 5, 5, 5, 5, 5, 4, 4, 4, 4, 4);

        closes(second);

        var team = "items.find { it.teamId == '%s' && it.scope == 'own' }".formatted(care);
        results(second)
                .body(team + ".state", equalTo("scores"))
                .body(team + ".reason", equalTo("membership-change"))
                .body(team + ".items[0].score", equalTo(4.5f))
                .body(team + ".items[0].counts", equalTo(null));
        await().untilAsserted(() -> assertThat(told.about(care, TeamResultWithheld.class))
                .extracting(TeamResultWithheld::reason)
                .containsExactly(Reason.MEMBERSHIP_CHANGE));
    }

    @Test
    void a_wave_opens_and_closes_by_itself_in_the_organisations_time() {
        clock.showNoonOf("2026-03-15");
        var survey = sealed("\"startsOn\":\"2026-03-16\",\"windowDays\":3");
        as("people-analyst").get("/v1/waves?survey=" + survey).then().body("items", empty());

        clock.showNoonOf("2026-03-16");
        await().untilAsserted(() -> states(survey).body("items.state", contains("open")));
        states(survey)
                .body("items[0].closes", equalTo("2026-03-19T00:00:00Z"))
                .body("items[0].week", equalTo("2026-W12"));

        clock.showNoonOf("2026-03-19");
        await().untilAsserted(() -> states(survey).body("items.state", contains("closed")));
    }

    @Test
    void a_planned_wave_opens_on_its_day() {
        clock.showNoonOf("2026-03-15");
        var survey = sealed("");
        wants(survey, "{\"opensOn\":\"2026-03-17\"}").then().statusCode(201).body("state", equalTo("planned"));

        clock.showNoonOf("2026-03-17");

        await().untilAsserted(() -> states(survey).body("items.state", contains("open")));
    }

    @Test
    void what_a_crash_interrupted_is_finished() {
        var wave = id(opens(sealed("")));
        respondents.answer(wave, care, "attitude-1", 5, 5, 5, 5, 5);

        jdbi.useHandle(handle -> handle.execute("update wave set state = 'CLOSING'"));

        await().untilAsserted(() ->
                as("people-analyst").get("/v1/waves/" + wave).then().body("state", equalTo("closed")));
        results(wave).body("items.findAll { it.state == 'shown' }.teamId", hasItems(care));
        await().untilAsserted(
                        () -> assertThat(told.about(care, ResultEvent.class)).hasSize(1));
    }

    @Test
    void answers_are_erased_when_it_was_promised_and_results_stay() {
        clock.showNoonOf("2026-03-16");
        var wave = id(opens(sealed("\"retentionMonths\":1")));
        respondents.answer(wave, care, "attitude-1", 5, 5, 5, 5, 5);
        closes(wave);
        assertThat(respondents.lyingIn(wave)).isEqualTo(5);

        clock.showNoonOf("2026-04-18");

        await().untilAsserted(() -> assertThat(respondents.lyingIn(wave)).isZero());
        assertThat(count("select count(*) from wave_seat")).isEqualTo(27);
        clock.showNoonOf("2026-09-18");
        await().untilAsserted(() ->
                assertThat(count("select count(*) from wave_seat")).isZero());
        results(wave).body("items.findAll { it.state == 'shown' }.teamId", hasItems(care));
    }

    private ValidatableResponse opens(String survey) {
        return wants(survey, "{}").then().statusCode(201);
    }

    private static Response wants(String survey, String when) {
        return as("people-analyst").contentType("application/json").body(when).post("/v1/surveys/" + survey + "/waves");
    }

    private static String id(ValidatableResponse wave) {
        return wave.extract().jsonPath().getString("id");
    }

    private static ValidatableResponse closes(String wave) {
        return as("people-analyst").post("/v1/waves/" + wave + "/close").then();
    }

    private static ValidatableResponse results(String wave) {
        return as("people-analyst").get("/v1/waves/" + wave + "/results").then().statusCode(200);
    }

    private static ValidatableResponse participation(String wave) {
        return as("people-analyst")
                .get("/v1/waves/" + wave + "/participation")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse states(String survey) {
        return as("people-analyst").get("/v1/waves?survey=" + survey).then().statusCode(200);
    }

    private static void says(String role, String wave, String kind, int status) {
        as(role).contentType("application/json")
                .body("{\"kind\":\"%s\",\"text\":\"Two hours a week to learn\"}".formatted(kind))
                .post("/v1/waves/" + wave + "/responses")
                .then()
                .statusCode(status);
    }

    private int count(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}
