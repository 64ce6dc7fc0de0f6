package io.undercurrent.survey;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.stack.testing.TestTokens;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An HRIS that sends people and past results, with a token of its own.
public final class Hris {

    private static final String IMPORTS = "/v1/workforce/imports";

    private Hris() {}

    public static RequestSpecification as(String role, String... teams) {
        return given().auth().oauth2(TestTokens.token(role, teams));
    }

    public static Response sends(String query, String... lines) {
        return as("integration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/x-ndjson")
                .body(bytes(lines))
                .post(IMPORTS + "?" + query);
    }

    /// Sends a file in whatever format, as its bytes are.
    public static Response sendsFile(String query, String type, byte[] file) {
        return as("integration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(type)
                .body(file)
                .post(IMPORTS + "?" + query);
    }

    public static JsonPath importsTable(String query, String table) {
        return finished(sendsFile(query, "text/csv", table.getBytes(UTF_8)));
    }

    /// Sends a picture and waits until it has been taken in.
    public static JsonPath imports(String query, String... lines) {
        return finished(sends(query, lines));
    }

    public static JsonPath finished(Response accepted) {
        accepted.then().statusCode(202);
        return finished(accepted.jsonPath().getString("id"));
    }

    public static JsonPath finished(String id) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> shows(id), report -> !report.getString("status").equals("running"));
    }

    public static JsonPath shows(String id) {
        return as("integration")
                .get(IMPORTS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static String errorsOf(String id) {
        return as("integration")
                .get(IMPORTS + "/" + id + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    public static String[] team(String id, String parent, int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> employee(id + "-" + number, id, parent, ""))
                .toArray(String[]::new);
    }

    public static String employee(String id, String team, String parent, String more) {
        var above = parent.isEmpty() ? "" : "\"parentTeamId\":\"" + parent + "\",";
        return """
               {"employeeId":"%s","teamId":"%s","teamName":"Team %s",%s"jobFamily":"care","startDate":"2025-12-01",\
               "learner":false%s}""".formatted(id, team, team, above, more.isEmpty() ? "" : "," + more);
    }

    public static String[] all(String[]... groups) {
        return Stream.of(groups).flatMap(Arrays::stream).toArray(String[]::new);
    }

    public static String[] without(String employee, String[] lines) {
        return Arrays.stream(lines)
                .filter(line -> !line.contains("\"" + employee + "\""))
                .toArray(String[]::new);
    }

    public static byte[] bytes(String... lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }
}
