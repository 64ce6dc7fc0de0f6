package io.undercurrent.proving.calls;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.YearWeek;

/// What signals-service says about the teams.
public final class Signals {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(300);

    private final Stack stack;

    private record Evaluate(YearWeek through) {}

    public record Evaluation(String status, String through, Integer rounds) {}

    Signals(Stack stack) {
        this.stack = stack;
    }

    public Facts facts() {
        return stack.get(at("/v1/facts"), Role.PEOPLE_ANALYST).as(Facts.class);
    }

    /// Waits until everything that was sent has been consumed.
    public void awaitFacts(Facts.Expected expected) {
        Pause.until("signals-service consumed " + expected, LIMIT, LOOK, () -> facts().holds(expected));
    }

    /// Runs all rounds not yet run, and waits for the last.
    public Evaluation evaluate(YearWeek through) {
        var body = Json.write(new Evaluate(through));
        var answer = stack.post(at("/v1/evaluations"), Role.PEOPLE_ANALYST, Content.once("application/json", body));
        var location = at(answer.location().orElseThrow());
        Pause.until(
                "the evaluation is over",
                LIMIT,
                LOOK,
                () -> !look(location).status().equals("running"));
        var evaluation = look(location);
        if (!evaluation.status().equals("completed")) {
            throw new IllegalStateException("The evaluation " + evaluation.status() + ": " + location);
        }
        return evaluation;
    }

    private Evaluation look(URI location) {
        return stack.get(location, Role.PEOPLE_ANALYST).as(Evaluation.class);
    }

    /// The whole matrix as it stood at the end of a week.
    public List<Overview.Row> overview(YearWeek week) {
        var rows = new ArrayList<Overview.Row>();
        var page = page(week, "");
        rows.addAll(page.items());
        while (page.nextCursor() != null) {
            page = page(week, "&cursor=" + page.nextCursor());
            rows.addAll(page.items());
        }
        return rows;
    }

    /// The matrix of the teams below a unit, up to two hundred.
    public Overview below(String unit, YearWeek week) {
        return stack.get(at("/v1/overview?limit=200&parent=%s&week=%s".formatted(unit, week)), Role.PEOPLE_ANALYST)
                .as(Overview.class);
    }

    private Overview page(YearWeek week, String cursor) {
        return stack.get(at("/v1/overview?limit=200&week=" + week + cursor), Role.PEOPLE_ANALYST)
                .as(Overview.class);
    }

    private URI at(String path) {
        return stack.addresses().signals().resolve(path);
    }
}
