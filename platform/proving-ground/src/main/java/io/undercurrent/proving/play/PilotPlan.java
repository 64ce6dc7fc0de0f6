package io.undercurrent.proving.play;

import io.undercurrent.proving.calls.Json;
import io.undercurrent.proving.play.PilotStory.Design;

/// Writes the plan of a pilot as the API takes it.
record PilotPlan(PilotStory story, PilotCalendar calendar) {
    String json() {
        var outcome = story.outcome();
        var hope = "%s will %s by %s %s"
                .formatted(outcome.name(), outcome.direction(), outcome.worthwhile(), outcome.unit());
        return """
            {"name": %s, "kind": "experiment", "teamIds": %s, "workflow": %s, "tool": "%s",
             "hypothesis": {"statement": %s, "direction": "%s", "smallestWorthwhileEffect": %s},
             "outcome": {"metric": "%s", "unit": "%s", "better": "%s"},
             "successCriteria": [{"text": %s, "metric": "%s", "direction": "%s", "atLeast": %s}],
             "analysisPlan": {"design": "%s", "alpha": 0.05},
             "guardrails": [{"metric": "strain", "concern": "strain", "unit": "score 1-5", "better": "lower",
                             "tolerated": 0.3}],
             "samplePlan": {"baselinePoints": %d, "plannedEnd": "%s", "comparisonGroups": %s},
             "owner": "head of department",
             "valueProposition": "Less typing, more time for people who call",
             "decisionMode": {"aiProposes": "a draft", "humanDecides": "what goes out",
                              "green": "confirmations of receipt", "yellow": "all other letters",
                              "red": "refusals and complaints"},
             "card": {"does": ["drafts", "summarises"], "doesNot": ["sends anything", "judges anybody"]},
             "offSwitch": {"criteria": ["three wrong letters in a week"], "owner": "head of department"},
             "participants": [{"role": "user", "people": 8}, {"role": "sceptic", "people": 2}],
             "learningHours": 48, "targetRelief": "No monthly report while the pilot runs"}
            """.formatted(
                        Json.write(story.name()),
                        Json.write(story.teams()),
                        Json.write(story.workflow()),
                        PlayOrganisation.TOOL,
                        Json.write(hope),
                        outcome.direction(),
                        outcome.worthwhile(),
                        outcome.name(),
                        outcome.unit(),
                        outcome.better(),
                        Json.write(hope),
                        outcome.name(),
                        outcome.direction(),
                        outcome.worthwhile(),
                        story.design().word(),
                        PilotCalendar.BEFORE,
                        calendar.end(),
                        groups());
    }

    private String groups() {
        return story.design() == Design.SINGLE_TEAM
                ? "[]"
                : "[{\"name\": \"as before\", \"teamIds\": %s}]".formatted(Json.write(story.beside()));
    }
}
