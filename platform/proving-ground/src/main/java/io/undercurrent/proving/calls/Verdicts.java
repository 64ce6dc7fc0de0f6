package io.undercurrent.proving.calls;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;

/// Pilots led to their end, and what their numbers say.
public final class Verdicts {
    private static final String JSON = "application/json";
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Stack stack;

    /// @param unit the arm: baseline, pilot or comparison
    public record Point(String metric, String unit, String teamId, LocalDate day, Double value, Integer count) {}

    public record Analysis(String verdict, Outcome outcome) {}

    public record Outcome(Chance chance) {}

    public record Chance(Double p, Integer lookedAt) {}

    private record Drafted(String id) {}

    private record Taken(Integer accepted) {}

    public Verdicts(Stack stack) {
        this.stack = stack;
    }

    /// Drafts and registers; waits until pilot-service has heard of the teams.
    public String register(String plan) {
        var id = stack.post(at(""), Role.PEOPLE_ANALYST, Content.once(JSON, plan))
                .as(Drafted.class)
                .id();
        Pause.until(
                "pilot-service registers the pilot",
                LIMIT,
                LOOK,
                () -> stack.tryPost(at("/" + id + "/register"), Role.PEOPLE_ANALYST, Content.once(JSON, "{}"))
                        .isSuccess());
        return id;
    }

    public void step(String id, String step, LocalDate on) {
        stack.post(
                at("/" + id + "/" + step), Role.PEOPLE_ANALYST, Content.once(JSON, "{\"on\": \"%s\"}".formatted(on)));
    }

    public void measure(String id, Collection<Point> points) {
        var taken = stack.post(at("/" + id + "/measurements"), Role.PEOPLE_ANALYST, Content.lines(points));
        if (taken.as(Taken.class).accepted() != points.size()) {
            throw new IllegalStateException("Not all was taken: " + taken.body());
        }
    }

    /// All about one pilot, unread.
    public String read(String id) {
        return stack.get(at("/" + id), Role.PEOPLE_ANALYST).body();
    }

    public Analysis analysis(String id) {
        return stack.get(at("/" + id + "/analysis"), Role.PEOPLE_ANALYST).as(Analysis.class);
    }

    private URI at(String path) {
        return stack.addresses().pilot().resolve("/v1/pilots" + path);
    }
}
