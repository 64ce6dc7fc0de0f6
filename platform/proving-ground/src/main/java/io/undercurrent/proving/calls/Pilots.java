package io.undercurrent.proving.calls;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pilots, led as people lead them.
public final class Pilots {
    private static final String JSON = "application/json";
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Stack stack;

    public record Pilot(
            String id,
            String name,
            String stage,
            @Nullable String sealedHash,
            @Nullable String decision) {}

    private record Found(List<Pilot> items) {}

    public record Seal(String hash, String text, Boolean holds) {}

    /// @param unit the arm: baseline, pilot or comparison
    public record Measurement(String metric, String unit, String teamId, LocalDate day, Double value, Integer count) {}

    public record Taken(Integer accepted, List<Rejection> rejected) {}

    public record Verdict(String verdict, String because, List<Guardrail> guardrails) {}

    public record Guardrail(String metric, String state) {}

    public record Reflection(Boolean failure, String learned) {}

    private record Reflections(List<Reflection> items) {}

    private record Logged(String id) {}

    Pilots(Stack stack) {
        this.stack = stack;
    }

    /// Those in which a team takes part.
    public List<Pilot> of(String team) {
        return stack.get(at("?limit=200&team=" + team), Role.PEOPLE_ANALYST)
                .as(Found.class)
                .items();
    }

    public Pilot draft(String plan) {
        return stack.post(at(""), Role.PEOPLE_ANALYST, Content.once(JSON, plan)).as(Pilot.class);
    }

    /// Waits until pilot-service has heard of the teams, which it does a moment after survey-service.
    public void register(String id) {
        Pause.until("pilot-service registers " + id, LIMIT, LOOK, () -> {
            var answer = stack.tryPost(at("/" + id + "/register"), Role.PEOPLE_ANALYST, Content.once(JSON, "{}"));
            if (!answer.isSuccess() && !answer.body().contains("is not known here")) {
                throw new Refused("POST", at("/" + id + "/register"), answer);
            }
            return answer.isSuccess();
        });
    }

    public void step(String id, String step, String body) {
        send("/" + id + "/" + step, Role.PEOPLE_ANALYST, body);
    }

    /// The answer, also when it is a no.
    public Answer tryStep(String id, String step, String body) {
        return stack.tryPost(at("/" + id + "/" + step), Role.PEOPLE_ANALYST, Content.once(JSON, body));
    }

    /// Something an employee says, without a name; answers its id.
    public String say(String id, String what, String body) {
        return send("/" + id + "/" + what, Role.EMPLOYEE, body).as(Logged.class).id();
    }

    public Taken measure(String id, Collection<Measurement> measurements) {
        return stack.post(at("/" + id + "/measurements"), Role.PEOPLE_ANALYST, Content.lines(measurements))
                .as(Taken.class);
    }

    public Seal seal(String id) {
        return stack.get(at("/" + id + "/seal"), Role.WORKS_COUNCIL).as(Seal.class);
    }

    public List<Reflection> reflections(String id) {
        return stack.get(at("/" + id + "/reflections"), Role.WORKS_COUNCIL)
                .as(Reflections.class)
                .items();
    }

    /// All about one pilot, as it was answered.
    public String read(String id) {
        return stack.get(at("/" + id), Role.PEOPLE_ANALYST).body();
    }

    /// What the numbers of a pilot say.
    public Verdict verdict(String id) {
        return stack.get(at("/" + id + "/analysis"), Role.PEOPLE_ANALYST).as(Verdict.class);
    }

    private Answer send(String path, Role role, String body) {
        return stack.post(at(path), role, Content.once(JSON, body));
    }

    private URI at(String path) {
        return stack.addresses().pilot().resolve("/v1/pilots" + path);
    }
}
