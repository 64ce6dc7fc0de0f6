package io.undercurrent.pilot;

import static io.undercurrent.pilot.Asking.NDJSON;
import static io.undercurrent.pilot.Asking.as;

import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Pilots as people lead them.
final class Piloting {
    private Piloting() {}

    static String draft(String plan) {
        return as("people-analyst")
                .body(plan)
                .post("/v1/pilots")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse step(String id, String step, String body) {
        return as("people-analyst")
                .body(body)
                .post("/v1/pilots/" + id + "/" + step)
                .then();
    }

    static String on(String day) {
        return """
                {"on": "%s"}""".formatted(day);
    }

    static String registered(String team, String comparison) {
        var id = draft(plan(team, comparison));
        step(id, "register", "{}").statusCode(200);
        return id;
    }

    static String running(String team, String comparison) {
        var id = registered(team, comparison);
        step(id, "start-baseline", on("2026-03-02")).statusCode(200);
        measure(id, points("baseline", team, 2), points("comparison", comparison, 2))
                .statusCode(200);
        step(id, "start", on("2026-05-04")).statusCode(200);
        return id;
    }

    static ValidatableResponse measure(String id, String... lines) {
        return as("people-analyst")
                .contentType(NDJSON)
                .body(String.join("\n", lines))
                .post("/v1/pilots/" + id + "/measurements")
                .then();
    }

    static String points(String arm, String team, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(day -> line(arm, team, "2026-03-1" + day, 26.5))
                .collect(Collectors.joining("\n"));
    }

    static String line(String arm, String team, String day, double value) {
        return """
                {"metric":"cycle-time","unit":"%s","teamId":"%s","day":"%s","value":%s,"count":31}""".formatted(arm, team, day, value);
    }

    static String plan(String team, String comparison) {
        return """
                {"name": "Faster answers", "kind": "experiment", "teamIds": ["%s"], "workflow": "Answering claims",
                 "hypothesis": {"statement": "Drafts are faster", "direction": "decrease",
                                "smallestWorthwhileEffect": 2},
                 "outcome": {"metric": "cycle-time", "unit": "hours", "better": "lower"},
                 "successCriteria": [{"text": "Two hours less", "metric": "cycle-time", "direction": "decrease",
                                      "atLeast": 2}],
                 "analysisPlan": {"design": "comparison-teams", "alpha": 0.05},
                 "guardrails": [{"metric": "strain", "concern": "strain", "unit": "score 1-5", "better": "lower",
                                 "tolerated": 0.3}],
                 "samplePlan": {"baselinePoints": 2, "plannedEnd": "2026-07-31",
                                "comparisonGroups": [{"name": "north", "teamIds": ["%s"]}]},
                 "owner": "head of claims", "valueProposition": "Less typing",
                 "decisionMode": {"aiProposes": "a draft", "humanDecides": "what is sent",
                                  "green": "receipts", "yellow": "letters", "red": "complaints"},
                 "card": {"does": ["drafts"], "doesNot": ["sends"]},
                 "offSwitch": {"criteria": ["three wrong letters in a week"], "owner": "head of claims"},
                 "participants": [{"role": "user", "people": 6}, {"role": "sceptic", "people": 2}],
                 "learningHours": 48, "targetRelief": "No monthly report"}""".formatted(team, comparison);
    }
}
