package io.undercurrent.proving.calls;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// AI tools and who got them.
public final class Tools {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Stack stack;

    private record Tool(String tool, String name) {}

    private record RollOut(String tool, List<String> teamIds, LocalDate from) {}

    Tools(Stack stack) {
        this.stack = stack;
    }

    public void register(String tool, String name) {
        var answer = send("/v1/tools", new Tool(tool, name));
        if (!answer.isSuccess() && !isThereAlready(answer)) {
            throw new Refused("POST", at("/v1/tools"), answer);
        }
    }

    /// Waits until pilot-service has heard of the teams, which it does a moment after survey-service.
    public void rollOut(String tool, List<String> teams, LocalDate from) {
        var rollOut = new RollOut(tool, teams, from);
        Pause.until("pilot-service takes the roll-out of " + tool, LIMIT, LOOK, () -> {
            var answer = send("/v1/roll-outs", rollOut);
            return answer.isSuccess() || isThereAlready(answer);
        });
    }

    private Answer send(String path, Object value) {
        return stack.tryPost(at(path), Role.INTEGRATION, Content.once("application/json", Json.write(value)));
    }

    private static boolean isThereAlready(Answer answer) {
        return answer.status() == 409;
    }

    private URI at(String path) {
        return stack.addresses().pilot().resolve(path);
    }
}
