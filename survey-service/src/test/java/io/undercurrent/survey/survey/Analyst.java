package io.undercurrent.survey.survey;

import static io.undercurrent.survey.Hris.as;

import io.restassured.response.Response;
import java.util.UUID;

/// Somebody in HR who writes surveys down, over HTTP.
public final class Analyst {

    private Analyst() {}

    public static Response drafts(String more) {
        return as("people-analyst")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(survey(more))
                .post("/v1/surveys");
    }

    public static String survey(String more) {
        return "{\"name\":\"Pulse\",\"purpose\":\"To know early\",\"programme\":\"biweekly\""
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    public static Response seals(String id) {
        return as("people-analyst").post("/v1/surveys/" + id + "/seal");
    }

    /// A survey that is sealed without asking the works council.
    public static String sealed(String more) {
        var id = drafts("\"consentRequired\":false" + (more.isEmpty() ? "" : "," + more))
                .jsonPath()
                .getString("id");
        seals(id).then().statusCode(200);
        return id;
    }
}
