package io.undercurrent.kit.inbox;

import io.undercurrent.kit.inbox.StoredLetters.Sought;
import io.undercurrent.kit.problem.Problem;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// Which letters are wanted.
public class LetterQuery {

    @QueryParam("topic")
    @Parameter(example = "undercurrent.pilot.usage.v1")
    @Nullable
    String topic;

    @QueryParam("reason")
    @Parameter(example = "unreadable")
    @Nullable
    String reason;

    @QueryParam("state")
    @Parameter(
            description = "Absent: all",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"waiting", "redriven", "discarded"}))
    @Nullable
    String state;

    Sought sought() {
        return new Sought(
                Optional.ofNullable(topic),
                Optional.ofNullable(reason),
                Optional.ofNullable(state).map(LetterQuery::state));
    }

    private static DeadLetter.State state(String text) {
        return Arrays.stream(DeadLetter.State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("unknown-state", "There is no state of that name")
                        .withError("state", "must be waiting, redriven or discarded")
                        .asException());
    }
}
