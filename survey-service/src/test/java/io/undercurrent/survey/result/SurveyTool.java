package io.undercurrent.survey.result;

import static io.undercurrent.survey.Hris.as;
import static io.undercurrent.survey.Hris.bytes;

import io.restassured.response.Response;
import java.util.UUID;

/// Another survey tool, from which past results come.
final class SurveyTool {

    private SurveyTool() {}

    static Response send(String... lines) {
        return as("integration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/x-ndjson")
                .body(bytes(lines))
                .post("/v1/results/imports");
    }

    static String line(String team, int invited, int answered, String items) {
        return "{\"teamId\":\"%s\",\"week\":\"2026-W11\",\"invited\":%d,\"answered\":%d,\"items\":[%s]}"
                .formatted(team, invited, answered, items);
    }
}
