package io.undercurrent.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.undercurrent.stack.testing.TestStack;
import io.undercurrent.stack.testing.TestTokens;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class ProblemsIT {

    private static final String GOOD = """
            {"text":"hello","stars":3,"week":"2026-W11","tags":[{"name":"a"}]}""";

    @Test
    void a_good_note_comes_back() {
        given().contentType(ContentType.JSON)
                .body(GOOD)
                .post("/v1/notes")
                .then()
                .statusCode(200)
                .body("week", equalTo("2026-W11"));
    }

    @Test
    void malformed_json_is_named_as_such() {
        var answer = post("{\"text\": \"hel");

        problem(answer, 400, "malformed-json");
    }

    @Test
    void no_body_at_all_is_refused() {
        var answer = post("");

        problem(answer, 400, "invalid-value");
    }

    @Test
    void an_unknown_field_is_named() {
        var answer = post("{\"text\":\"a\",\"stars\":1,\"tags\":[{\"name\":\"a\",\"colour\":\"red\"}]}");

        problem(answer, 400, "unknown-field").body("errors[0].pointer", equalTo("/tags/0/colour"));
    }

    @Test
    void every_broken_constraint_is_pointed_at() {
        var answer = post("{\"text\":\" \",\"stars\":6,\"tags\":[{\"name\":\"\"}]}");

        problem(answer, 400, "invalid-value")
                .body("errors.pointer", equalTo(List.of("/stars", "/tags/0/name", "/text")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"a\",\"stars\":\"3\"}            | /stars",
                "{\"text\":\"a\",\"stars\":3.5}              | /stars",
                "{\"text\":7,\"stars\":3}                    | /text",
                "{\"text\":\"a\",\"stars\":3,\"week\":\"2026-W54\"} | /week",
                "{\"text\":\"a\",\"stars\":3,\"week\":7}      | /week",
                "{\"text\":\"a\",\"stars\":3,\"tags\":{}}     | /tags"
            })
    void a_value_of_the_wrong_sort_is_pointed_at(String body, String pointer) {
        var answer = post(body);

        problem(answer, 400, "invalid-value").body("errors.pointer", hasItem(pointer));
    }

    @Test
    void a_field_said_twice_is_refused() {
        var answer = post("{\"text\":\"a\",\"text\":\"b\",\"stars\":3}");

        problem(answer, 400, "malformed-json");
    }

    @Test
    void more_behind_the_end_is_refused() {
        var answer = post(GOOD + "{}");

        problem(answer, 400, "invalid-value");
    }

    @Test
    void an_unreadable_parameter_is_the_callers_mistake() {
        problem(given().get("/v1/notes/by-week?week=2026-W54").then(), 400, "invalid-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/nothing/at/all", "/v1/notes/nothing/here"})
    void an_unknown_address_is_a_problem_too(String path) {
        problem(given().get(path).then(), 404, "not-found");
    }

    @Test
    void a_method_the_address_does_not_know_is_refused() {
        var answer = given().delete("/v1/notes").then();

        problem(answer, 405, "method-not-allowed");
    }

    @Test
    void a_format_nobody_speaks_is_not_acceptable() {
        problem(given().accept("image/png").get("/v1/notes").then(), 406, "not-acceptable");
    }

    @Test
    void a_body_in_another_format_is_unsupported() {
        problem(given().contentType("text/csv").body("a,b").post("/v1/notes").then(), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 409, 412, 422, 428, 429, 503})
    void a_refusal_keeps_its_status_and_says_when_to_try_again(int status) {
        var answer = given().get("/v1/notes/refusals/" + status).then();

        problem(answer, status, "refused-" + status)
                .body("title", equalTo("Refused " + status))
                .header("Retry-After", "7");
    }

    @Test
    void our_own_bug_tells_nothing_about_us() {
        var answer = given().get("/v1/notes/bugs").then();

        problem(answer, 500, "unexpected").body(not(containsString("password"))).body(not(containsString("Exception")));
    }

    @Test
    void a_database_that_is_away_is_an_outage() {
        var answer = given().get("/v1/notes/outages").then();

        problem(answer, 503, "unavailable").header("Retry-After", "5").body(not(containsString("10.1.2.3")));
    }

    @Test
    void without_a_token_the_door_stays_closed() {
        problem(given().get("/v1/notes/mine").then(), 401, "not-signed-in").header("WWW-Authenticate", "Bearer");
    }

    @Test
    void a_made_up_token_opens_nothing() {
        problem(given().auth().oauth2("a.b.c").get("/v1/notes/mine").then(), 401, "not-signed-in");
    }

    @Test
    void another_role_is_not_enough() {
        var token = TestTokens.token("works-council");

        problem(given().auth().oauth2(token).get("/v1/notes/mine").then(), 403, "forbidden");
    }

    @Test
    void what_nobody_opened_is_closed_to_all() {
        var token = TestTokens.token("admin");

        problem(given().auth().oauth2(token).get("/v1/notes/forgotten").then(), 403, "forbidden");
    }

    @Test
    void a_team_lead_is_known_with_the_teams_led() {
        var token = TestTokens.token("team-lead", "t-7", "t-8");

        given().auth()
                .oauth2(token)
                .get("/v1/notes/mine")
                .then()
                .statusCode(200)
                .body("teams", equalTo(List.of("t-7", "t-8")))
                .body("hris", equalTo(false));
    }

    @Test
    void an_integration_is_known_by_its_scopes() {
        var token = TestTokens.token("integration");

        given().auth()
                .oauth2(token)
                .get("/v1/notes/mine")
                .then()
                .statusCode(200)
                .body("hris", equalTo(true));
    }

    @Test
    void a_trace_that_came_along_is_named() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/v1/nothing")
                .then()
                .body("traceId", equalTo(trace));
    }

    @Test
    void a_hundred_megabytes_are_refused_at_the_door() throws Exception {
        var body = new byte[100 << 20];
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/notes/bytes"))
                .header("Content-Type", "application/octet-stream")
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();

        var answer = send(request);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }

    @Test
    void a_hundred_megabytes_without_a_length_are_refused_on_the_way() throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            var start = """
                    POST /v1/notes/bytes HTTP/1.1
                    Host: localhost
                    Content-Type: application/octet-stream
                    Transfer-Encoding: chunked

                    """.replace("\n", "\r\n");
            socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
            writeChunks(socket);

            var answer = new String(socket.getInputStream().readNBytes(600), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"too-large\"");
        }
    }

    private static void writeChunks(Socket socket) {
        var megabyte = new byte[1 << 20];
        try {
            for (int sent = 0; sent < 65; sent++) {
                socket.getOutputStream().write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(megabyte);
                socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException _) {
            // the service stopped listening, as it should
        }
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/notes")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code))
                .body("type", equalTo("urn:undercurrent:problem:" + code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }
}
