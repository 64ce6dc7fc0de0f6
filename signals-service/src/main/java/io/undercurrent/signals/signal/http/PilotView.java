package io.undercurrent.signals.signal.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.signals.evidence.domain.LearningHours;
import io.undercurrent.signals.evidence.domain.Pilot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TeamPilot", description = "A pilot the team takes part in; no signal is decided by it")
@JsonInclude(JsonInclude.Include.ALWAYS)
record PilotView(
        @Schema(examples = "6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
        String pilotId,

        @Schema(examples = "Claims triage with a draft") String name,
        @Schema(examples = "Claims triage") String workflow,
        @Schema(examples = "copilot") @Nullable String tool,

        @Schema(
                enumeration = {"sandbox", "explore", "experiment", "other"},
                examples = "experiment")
        String kind,

        @Schema(
                enumeration = {
                    "registered",
                    "baseline",
                    "running",
                    "paused",
                    "concluded",
                    "decided",
                    "withdrawn",
                    "other"
                },
                examples = "running")
        String stage,

        @Schema(
                enumeration = {"kept", "breached", "unknown", "other"},
                examples = "kept")
        String guardrails,

        @Schema(description = "scale, adapt, stop or not-decided; null until it is over", examples = "scale") @Nullable
        String decision,

        @Schema(description = "A to D; null until there is an analysis", examples = "B") @Nullable
        String evidenceGrade,

        @Schema(description = "Of all participants, in whatever team; null for a team of fewer than five") @Nullable
        HoursView learningHours,

        @Schema(description = "When it last changed", examples = "2026-W11")
        String week) {

    static PilotView of(Pilot pilot, boolean withHours) {
        return new PilotView(
                pilot.id(),
                pilot.name(),
                pilot.workflow(),
                pilot.tool().orElse(null),
                pilot.kind().wireName(),
                pilot.stage().wireName(),
                pilot.guardrails().wireName(),
                pilot.decision().map(Pilot.Decision::wireName).orElse(null),
                pilot.grade().map(Pilot.Grade::name).orElse(null),
                withHours ? HoursView.of(pilot.learning()) : null,
                pilot.week().toString());
    }

    @Schema(name = "LearningHours")
    record HoursView(
            @Schema(examples = "48") double granted,
            @Schema(examples = "31.5") double taken) {
        static HoursView of(LearningHours hours) {
            return new HoursView(hours.granted(), hours.taken());
        }
    }
}
