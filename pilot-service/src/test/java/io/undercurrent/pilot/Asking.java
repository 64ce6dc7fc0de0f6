package io.undercurrent.pilot;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.stack.testing.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;

/// Requests as the people and systems send them that may.
final class Asking {
    static final String NDJSON = "application/x-ndjson";

    private static final RestAssuredConfig LINES_ARE_TEXT =
            config().encoderConfig(encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT));

    private Asking() {}

    static RequestSpecification as(String role) {
        return withToken(TestTokens.token(role));
    }

    static RequestSpecification asLeadOf(String... teams) {
        return withToken(TestTokens.token("team-lead", teams));
    }

    /// An integration that may do less than the ready one, which has every scope.
    static RequestSpecification asIntegrationWithScope(String scope) {
        String token = given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "undercurrent-cli")
                .formParam("client_secret", "local")
                .formParam("role", "integration")
                .formParam("scope", scope)
                .post(ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class) + "/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return withToken(token);
    }

    private static RequestSpecification withToken(String token) {
        return given().config(LINES_ARE_TEXT).auth().oauth2(token).contentType(ContentType.JSON);
    }

    static ValidatableResponse registerTool(String tool, String name) {
        return as("integration")
                .body("""
                        {"tool": "%s", "name": "%s"}""".formatted(tool, name))
                .post("/v1/tools")
                .then();
    }

    static ValidatableResponse report(String... lines) {
        return as("integration")
                .contentType(NDJSON)
                .body(String.join("\n", lines))
                .post("/v1/usage-reports")
                .then();
    }

    static String line(String team, String tool, String week, int licensed) {
        return """
                {"teamId":"%s","tool":"%s","week":"%s","licensed":%d,"onLeave":1,"loggedIn":4,"active":4,\
                "coreWorkActive":3,"sessions":40,"workarounds":2}""".formatted(team, tool, week, licensed);
    }
}
