package io.undercurrent.survey;

import static io.restassured.RestAssured.given;
import static io.undercurrent.survey.Hris.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.ballot.client.BlindClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A survey that is sealed, its wave, and employees who answer without a browser.
public final class Pulse {

    private static final String JSON = "application/json";

    private Pulse() {}

    /// The id of a wave that asks everybody now.
    public static String opened() {
        var survey = as("people-analyst")
                .contentType(JSON)
                .body("""
                        {"name":"AI pulse","purpose":"To know early where AI makes work harder.",\
                        "programme":"biweekly","consentRequired":false}""")
                .post("/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        as("people-analyst").post("/v1/surveys/" + survey + "/seal").then().statusCode(200);
        return as("people-analyst")
                .contentType(JSON)
                .body("{}")
                .post("/v1/surveys/" + survey + "/waves")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static void close(String wave) {
        as("people-analyst").post("/v1/waves/" + wave + "/close").then().statusCode(200);
    }

    public static JsonPath form(String wave) {
        return given().get("/v1/waves/" + wave + "/form?language=en")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// The fields of a ballot as an answer or a question carries them.
    public static Map<String, String> ballot(String wave, String employee) {
        var waves = "/v1/waves/" + wave;
        var mine = read(employee, waves + "/ballots/mine").getString("key");
        var keys = given().get(waves + "/ballot-keys").jsonPath().<Map<String, String>>getList("items");
        var published = keys.stream().filter(key -> mine.equals(key.get("key"))).findFirst();
        var client =
                BlindClient.of(Objects.requireNonNull(published.orElseThrow().get("publicKey")));
        var blinded = client.blind();
        var signed = given().auth()
                .oauth2(TestTokens.employee(employee))
                .contentType(JSON)
                .body(Map.of("key", mine, "blindedMessage", blinded.blindedMessage()))
                .post(waves + "/ballots")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("blindSignature");
        return Map.of(
                "wave", wave, "key", mine, "ballot", blinded.message(), "signature", client.unblind(blinded, signed));
    }

    private static JsonPath read(String employee, String path) {
        return given().auth()
                .oauth2(TestTokens.employee(employee))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// Asks the register something with a ballot.
    public static Response asks(Map<String, String> ballot, String secretDigest, String text) {
        return given().contentType(JSON)
                .body(Map.of("text", text, "secretDigest", secretDigest, "ballot", ballot))
                .post("/v1/questions");
    }

    /// Everybody named gives the first answer to every question.
    public static void answeredBy(String wave, List<String> employees) {
        var items = form(wave).<String>getList("items.item");
        var answers =
                items.stream().map(item -> Map.of("item", item, "answer", 1)).toList();
        for (var employee : employees) {
            var sheet = new HashMap<String, Object>(ballot(wave, employee));
            sheet.put("answers", answers);
            given().contentType(JSON).body(sheet).post("/v1/answers").then().statusCode(201);
        }
    }
}
