package io.undercurrent.signals.detection.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.signals.detection.Evaluation;
import io.undercurrent.signals.detection.Evaluation.Completed;
import io.undercurrent.signals.detection.Evaluation.Failed;
import io.undercurrent.signals.detection.Evaluation.Running;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// How far an evaluation is.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Evaluation")
record EvaluationView(
        UUID id,

        @Schema(
                enumeration = {"running", "completed", "failed"},
                examples = "completed")
        String status,

        @Schema(description = "Absent when asked for all weeks", examples = "2026-W20") @Nullable
        String through,

        @Schema(description = "How many rounds were run", examples = "3")
        int rounds,

        @Schema(description = "Share of what was told before that has been taken in, 0 to 1", examples = "1.0")
        double progress,

        @Schema(description = "Why it failed") @Nullable String failure) {

    static EvaluationView of(Evaluation evaluation) {
        return switch (evaluation) {
            case Running running ->
                new EvaluationView(running.id(), "running", text(running.through()), 0, running.progress(), null);
            case Completed completed ->
                new EvaluationView(completed.id(), "completed", text(completed.through()), completed.rounds(), 1, null);
            case Failed failed -> new EvaluationView(failed.id(), "failed", text(failed.through()), 0, 0, failed.why());
        };
    }

    private static @Nullable String text(Optional<YearWeek> week) {
        return week.map(YearWeek::toString).orElse(null);
    }
}
