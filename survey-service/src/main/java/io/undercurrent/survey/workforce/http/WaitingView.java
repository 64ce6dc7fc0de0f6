package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.WaitingChanges;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is known to have changed and is not in the picture yet.
@Schema(name = "WaitingEmploymentEvents")
record WaitingView(
        @Schema(description = "People of whom events told only that something changed; the next full import says what")
        int people,

        @Schema(description = "Since when the longest of them waits") @Nullable
        Instant since,

        @Schema(description = "Changes whose day lies ahead")
        int ahead,

        @Schema(description = "Changes that fit nothing known, such as a move before the joining")
        int unfit) {

    static final String EXAMPLE = """
            {"people":3,"since":"2026-03-15T09:12:33Z","ahead":12,"unfit":0}""";

    static WaitingView of(WaitingChanges waiting) {
        return new WaitingView(waiting.people(), waiting.since().orElse(null), waiting.ahead(), waiting.unfit());
    }
}
