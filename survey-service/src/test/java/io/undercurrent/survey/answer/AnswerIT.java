package io.undercurrent.survey.answer;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.OpenedWave;
import io.undercurrent.survey.Respondent;
import io.undercurrent.survey.Respondent.Signed;
import io.undercurrent.survey.answer.domain.GroupAnswers;
import io.undercurrent.survey.answer.domain.ItemCounts;
import io.undercurrent.survey.wave.domain.TeamId;
import io.undercurrent.survey.wave.domain.WaveId;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AnswerIT {

    private static final String FOUR = "{\"item\":\"role-clarity-1\",\"answer\":4}";
    private static final String FIVE = "{\"item\":\"role-clarity-1\",\"answer\":5}";
    private static final String DONT_KNOW = "{\"item\":\"role-clarity-1\",\"answer\":\"dont-know\"}";

    private final String sales = "sales-" + UUID.randomUUID();
    private final String legal = "legal-" + UUID.randomUUID();
    private UUID wave = UUID.randomUUID();

    @Inject
    OpenedWave opened;

    @Inject
    CountAnswers countAnswers;

    @BeforeEach
    void a_wave_is_open() {
        wave = opened.of(Map.of(sales, 9, legal, 6));
    }

    @Test
    void an_answer_is_kept_once_and_can_be_replaced_by_the_same_ballot() {
        var ballot = new Respondent(sales + "-1", wave).ballot();
        var receipt =
                ballot.says(FOUR).then().statusCode(201).extract().jsonPath().getString("receipt");

        ballot.says(FIVE).then().statusCode(200).body("receipt", equalTo(receipt));
        new Respondent(sales + "-2", wave).ballot().says(DONT_KNOW).then().statusCode(201);

        assertThat(countAnswers.closeAndCount(new WaveId(wave)))
                .containsExactly(new GroupAnswers(
                        new TeamId(sales), 2, List.of(new ItemCounts("role-clarity-1", List.of(0, 0, 0, 0, 1), 1, 0))));
    }

    @Test
    void a_late_answer_is_told_that_the_wave_is_over() {
        var ballot = new Respondent(sales + "-1", wave).ballot();
        ballot.says(FOUR).then().statusCode(201);
        countAnswers.closeAndCount(new WaveId(wave));

        ballot.says(FIVE).then().statusCode(410).body("code", equalTo("wave-over"));

        opened.is(wave, "CLOSED");
        ballot.says(FIVE).then().statusCode(410).body("code", equalTo("wave-over"));
    }

    @Test
    void a_ballot_is_good_for_its_own_wave_and_signature_alone() {
        var ballot = new Respondent(sales + "-1", wave).ballot();
        var other = opened.of(Map.of(sales, 9));

        var elsewhere = new Signed(other, ballot.key(), ballot.message(), ballot.signature());
        elsewhere.says(FOUR).then().statusCode(422).body("code", equalTo("ballot-invalid"));
        var forged = new Signed(wave, ballot.key(), ballot.message(), "A".repeat(342));
        forged.says(FOUR).then().statusCode(422).body("code", equalTo("ballot-invalid"));
        var unknown = new Signed(wave, "nobodys-key", ballot.message(), ballot.signature());
        unknown.says(FOUR).then().statusCode(422).body("code", equalTo("ballot-invalid"));
        new Signed(UUID.randomUUID(), ballot.key(), ballot.message(), ballot.signature())
                .says(FOUR)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-wave"));
    }

    @Test
    void only_what_is_asked_is_answered_and_only_once() {
        var ballot = new Respondent(sales + "-1", wave).ballot();

        ballot.says("{\"item\":\"shoe-size\",\"answer\":4}")
                .then()
                .statusCode(422)
                .body("code", equalTo("item-not-asked"))
                .body("errors[0].pointer", equalTo("/answers/0/item"));
        ballot.says(FOUR + "," + FIVE).then().statusCode(400).body("errors[0].pointer", equalTo("/answers/1/item"));
        ballot.says(FOUR.replace("4", "6")).then().statusCode(400);
        ballot.says(FOUR.replace("4", "4.5")).then().statusCode(400);
        ballot.says(FOUR.replace("4", "\"perhaps\"")).then().statusCode(400);
        ballot.says(FOUR.replace("4", "null")).then().statusCode(400);
        assertThat(countAnswers.answeredSoFar(new WaveId(wave))).isEmpty();
        ballot.says("").then().statusCode(201);
    }

    @Test
    void an_answer_that_carries_a_name_is_refused() {
        var body = "{\"wave\":\"" + wave + "\",\"voucher\":\"0000-0000-0000-0000\",\"answers\":[]}";

        given().auth()
                .oauth2(TestTokens.employee(sales + "-1"))
                .contentType("application/json")
                .body(body)
                .post("/v1/answers")
                .then()
                .statusCode(400)
                .body("code", equalTo("answer-not-anonymous"));
        given().cookie("q_session", "somebody")
                .contentType("application/json")
                .body(body)
                .post("/v1/answers")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100_000})
    void an_answer_may_come_in_pieces_that_do_not_tell_their_length(int spaces) throws Exception {
        var body = "{\"wave\":\"" + wave + "\",\"voucher\":\"0000-0000-0000-0000\",\"answers\":[" + " ".repeat(spaces)
                + "]}";
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/answers"))
                .header("Content-Type", "application/json")
                .version(Version.HTTP_1_1)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8))))
                .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("ballot-invalid");
        }
    }

    @Test
    void a_printed_voucher_is_good_for_one_answer_and_its_group_gets_no_more_than_people() {
        var codes = print(sales, 3)
                .then()
                .statusCode(201)
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(codes).hasSize(4).startsWith("code");

        handed(codes.get(1), FOUR).then().statusCode(201);
        handed(codes.get(1).toLowerCase(Locale.ROOT).replace("-", ""), FIVE)
                .then()
                .statusCode(200);
        handed("0000-0000-0000-0000", FOUR).then().statusCode(422).body("code", equalTo("ballot-invalid"));
        handed("short", FOUR).then().statusCode(400).body("errors[0].pointer", equalTo("/voucher"));

        print(sales, 7).then().statusCode(409).body("code", equalTo("vouchers-too-many"));
        print("nobody", 1).then().statusCode(422);
        as("works-council")
                .get("/v1/waves/" + wave + "/vouchers")
                .then()
                .statusCode(200)
                .body("items[0].printed", equalTo(3));
        assertThat(countAnswers.closeAndCount(new WaveId(wave)))
                .extracting(GroupAnswers::answered)
                .containsExactly(1);
        handed(codes.get(2), FOUR).then().statusCode(410);
    }

    private Response print(String group, int count) {
        return as("people-analyst")
                .contentType("application/json")
                .body("{\"group\":\"%s\",\"count\":%d}".formatted(group, count))
                .post("/v1/waves/" + wave + "/vouchers");
    }

    private Response handed(String code, String answers) {
        return given().contentType("application/json")
                .body("{\"wave\":\"%s\",\"voucher\":\"%s\",\"answers\":[%s]}".formatted(wave, code, answers))
                .post("/v1/answers");
    }
}
