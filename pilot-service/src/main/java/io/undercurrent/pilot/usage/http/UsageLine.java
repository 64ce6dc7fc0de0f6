package io.undercurrent.pilot.usage.http;

import static java.util.Objects.requireNonNull;

import io.undercurrent.pilot.usage.domain.Counts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One line as it was sent. All of it has to be there; a missing number is not a zero.
@Schema(name = "UsageLine")
record UsageLine(
        @Schema(examples = "finance-1", required = true) String teamId,
        @Schema(examples = "copilot", required = true) String tool,
        @Schema(examples = "2026-W11", required = true) String week,
        @Schema(examples = "12", required = true) Integer licensed,
        @Schema(examples = "1", required = true) Integer onLeave,
        @Schema(examples = "9", required = true) Integer loggedIn,
        @Schema(examples = "8", required = true) Integer active,
        @Schema(examples = "5", required = true) Integer coreWorkActive,
        @Schema(examples = "61", required = true) Integer sessions,
        @Schema(examples = "2", required = true) Integer workarounds) {
    static final String EXAMPLE = """
            {"teamId":"finance-1","tool":"copilot","week":"2026-W11","licensed":12,"onLeave":1,"loggedIn":9,\
            "active":8,"coreWorkActive":5,"sessions":61,"workarounds":2}""";

    UsageLine {
        requireNonNull(teamId, "teamId");
        requireNonNull(tool, "tool");
        requireNonNull(week, "week");
        requireNonNull(licensed, "licensed");
        requireNonNull(onLeave, "onLeave");
        requireNonNull(loggedIn, "loggedIn");
        requireNonNull(active, "active");
        requireNonNull(coreWorkActive, "coreWorkActive");
        requireNonNull(sessions, "sessions");
        requireNonNull(workarounds, "workarounds");
    }

    Counts counts() {
        return new Counts(licensed, onLeave, loggedIn, active, coreWorkActive, sessions, workarounds);
    }
}
