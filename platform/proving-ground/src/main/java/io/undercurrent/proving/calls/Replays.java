package io.undercurrent.proving.calls;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The facts of signals-service, built once more from the topics.
public final class Replays {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Stack stack;

    private record View(String state, @Nullable String failure) {
        boolean isUnderWay() {
            return state.equals("running") || state.equals("caught-up");
        }
    }

    Replays(Stack stack) {
        this.stack = stack;
    }

    /// Returns when the rebuilt facts have taken the place of the others.
    public void run() {
        var replays = stack.addresses().signals().resolve("/v1/admin/replays");
        var answer = stack.post(replays, Role.ADMIN, Content.once("application/json", "{}"));
        var location = replays.resolve(answer.location().orElseThrow());
        Pause.until("the replay is over", LIMIT, LOOK, () -> !look(location).isUnderWay());
        var over = look(location);
        if (!over.state().equals("switched")) {
            throw new IllegalStateException("The replay " + over + ": " + location);
        }
    }

    private View look(URI location) {
        return stack.get(location, Role.ADMIN).as(View.class);
    }
}
