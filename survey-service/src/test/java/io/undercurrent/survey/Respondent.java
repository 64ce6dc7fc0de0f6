package io.undercurrent.survey;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.stack.testing.TestTokens;
import io.undercurrent.survey.ballot.client.BlindClient;
import io.undercurrent.survey.ballot.client.BlindClient.Blinded;
import java.util.UUID;

/// Somebody who is asked: what a browser does for them.
public final class Respondent {

    private final String employee;
    private final UUID wave;

    public Respondent(String employee, UUID wave) {
        this.employee = employee;
        this.wave = wave;
    }

    /// A ballot as it is sent with an answer.
    public record Signed(UUID wave, String key, String message, String signature) {

        public Response says(String answers) {
            return given().contentType("application/json")
                    .body("""
                        {"wave":"%s","key":"%s","ballot":"%s","signature":"%s","answers":[%s]}\
                        """.formatted(wave, key, message, signature, answers))
                    .post("/v1/answers");
        }
    }

    public Response desk() {
        return signedIn().get("/v1/waves/" + wave + "/ballots/mine");
    }

    public Response wants(String key, String blindedMessage) {
        return signedIn()
                .contentType("application/json")
                .body("""
                    {"key":"%s","blindedMessage":"%s"}\
                    """.formatted(key, blindedMessage))
                .post("/v1/waves/" + wave + "/ballots");
    }

    public String key() {
        return desk().then().statusCode(200).extract().jsonPath().getString("key");
    }

    public static BlindClient client(UUID wave, String key) {
        var keys = given().get("/v1/waves/" + wave + "/ballot-keys").then().statusCode(200);
        return BlindClient.of(keys.extract().jsonPath().getString("items.find { it.key == '" + key + "' }.publicKey"));
    }

    public Signed ballot() {
        var key = key();
        return ballot(key, client(wave, key));
    }

    public Signed ballot(String key, BlindClient client) {
        return signed(key, client, client.blind());
    }

    private Signed signed(String key, BlindClient client, Blinded blinded) {
        var answer = wants(key, blinded.blindedMessage()).then().statusCode(200);
        var signature = client.unblind(blinded, answer.extract().jsonPath().getString("blindSignature"));
        return new Signed(wave, key, blinded.message(), signature);
    }

    private RequestSpecification signedIn() {
        return given().auth().oauth2(TestTokens.employee(employee));
    }
}
