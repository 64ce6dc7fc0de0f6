package io.undercurrent.proving.calls;

import java.net.URI;

/// Pulse surveys and their waves.
public final class Surveys {
    private static final String JSON = "application/json";
    private static final String EMPTY = "{}";

    private final Stack stack;

    /// What HR writes down; whom it asks, how long, and in which languages is left to what is usual.
    public record Draft(String name, String purpose, String programme, Boolean consentRequired) {}

    private record Consent(Boolean granted, String remark) {}

    private record Named(String id) {}

    Surveys(Stack stack) {
        this.stack = stack;
    }

    /// A survey with the works council's yes, sealed.
    public String sealed(Draft draft) {
        var survey = post("/v1/surveys", Role.PEOPLE_ANALYST, Json.write(draft)).as(Named.class);
        var address = "/v1/surveys/" + survey.id();
        post(address + "/consents", Role.WORKS_COUNCIL, Json.write(new Consent(true, "Agreed")));
        post(address + "/seal", Role.PEOPLE_ANALYST, EMPTY);
        return survey.id();
    }

    /// A wave of the survey that asks from now on.
    public String open(String survey) {
        return post("/v1/surveys/" + survey + "/waves", Role.PEOPLE_ANALYST, EMPTY)
                .as(Named.class)
                .id();
    }

    public void close(String wave) {
        post("/v1/waves/" + wave + "/close", Role.PEOPLE_ANALYST, EMPTY);
    }

    /// What the teams said in a wave that is closed.
    public WaveResults results(String wave) {
        var address = stack.addresses().survey().resolve("/v1/waves/" + wave + "/results");
        return stack.get(address, Role.PEOPLE_ANALYST).as(WaveResults.class);
    }

    /// Where a person answers a wave in a browser.
    public URI page(String wave) {
        return stack.addresses().survey().resolve("/answer/" + wave);
    }

    private Answer post(String path, Role role, String body) {
        return stack.post(stack.addresses().survey().resolve(path), role, Content.once(JSON, body));
    }
}
