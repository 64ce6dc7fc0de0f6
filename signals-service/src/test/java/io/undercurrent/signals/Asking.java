package io.undercurrent.signals;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.undercurrent.stack.testing.TestTokens;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/// Somebody who asks over HTTP.
final class Asking {

    private Asking() {}

    static RequestSpecification as(String role, String... teams) {
        return given().auth().oauth2(TestTokens.token(role, teams));
    }

    static ValidatableResponse get(String path, Object... parts) {
        return as("people-analyst").get(path, parts).then();
    }

    /// Asks for all rounds through a week and waits until they have been run.
    static void evaluate(String through) {
        var location = as("admin")
                .contentType("application/json")
                .body(Map.of("through", through))
                .post("/v1/evaluations")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(60, SECONDS)
                .until(() -> get(location).extract().<String>path("status").equals("completed"));
    }

    /// As if nothing had ever been told. Rounds that run just now are waited for.
    static void forgetEverything(Jdbi jdbi) {
        jdbi.useTransaction(handle -> {
            handle.execute("select pg_advisory_xact_lock(hashtext('undercurrent.signals.rounds'))");
            handle.execute(
                    "truncate team, team_result, team_usage, team_staffing, question_backlog, pilot, touched_week,"
                            + " round, chart_place, chart_block, reading_block, signal, evaluation");
        });
    }
}
