package io.undercurrent.pilot.pilot.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.pilot.domain.Baseline;
import io.undercurrent.pilot.pilot.domain.Concluded;
import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Draft;
import io.undercurrent.pilot.pilot.domain.Interruption;
import io.undercurrent.pilot.pilot.domain.Paused;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.pilot.domain.Registered;
import io.undercurrent.pilot.pilot.domain.Running;
import io.undercurrent.pilot.pilot.domain.Timeline;
import io.undercurrent.pilot.pilot.domain.Withdrawn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PilotTimeline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CourseView(
        @Schema(examples = "2026-03-02") @Nullable LocalDate baselineFrom,
        @Schema(examples = "2026-05-04") @Nullable LocalDate start,
        @Schema(examples = "2026-07-31") @Nullable LocalDate end,

        @Schema(examples = "The tool was withdrawn") @Nullable
        String endedEarlyBecause,

        List<PauseView> pauses) {
    @Schema(name = "PilotPause")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PauseView(
            @Schema(examples = "2026-06-01") LocalDate from,
            @Schema(examples = "2026-06-08") @Nullable LocalDate until,
            @Schema(examples = "People could not follow") String reason) {
        static PauseView of(Interruption interruption) {
            return new PauseView(interruption.from(), interruption.until().orElse(null), interruption.reason());
        }
    }

    private static final CourseView NONE = new CourseView(null, null, null, null, List.of());

    static CourseView of(Pilot pilot) {
        return switch (pilot) {
            case Draft _, Registered _, Withdrawn _ -> NONE;
            case Baseline baseline -> new CourseView(baseline.since(), null, null, null, List.of());
            case Running running -> of(running.timeline(), Optional.empty());
            case Paused paused -> of(paused.timeline(), Optional.empty());
            case Concluded concluded -> of(concluded.timeline(), concluded.reason());
            case Decided decided -> of(decided.timeline(), decided.endedEarly());
        };
    }

    private static CourseView of(Timeline timeline, Optional<String> endedEarly) {
        return new CourseView(
                timeline.baselineFrom(),
                timeline.start(),
                timeline.end().orElse(null),
                endedEarly.orElse(null),
                timeline.interruptions().stream().map(PauseView::of).toList());
    }
}
