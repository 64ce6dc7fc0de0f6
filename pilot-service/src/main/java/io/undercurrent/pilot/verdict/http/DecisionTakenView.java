package io.undercurrent.pilot.verdict.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.pilot.domain.Decided;
import io.undercurrent.pilot.pilot.domain.Findings;
import io.undercurrent.pilot.verdict.domain.Settled;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DecisionTaken", description = "What people decided, and the numbers it was decided beside")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionTakenView(
        @Schema(examples = "6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
        UUID pilot,

        @Schema(examples = "decided") String stage,
        @Schema(examples = "scale") String decision,
        @Schema(examples = "2026-08-03") LocalDate on,
        @Schema(examples = "people-analyst") String role,

        @Schema(examples = "Two hours earlier, and nobody wants to go back") @Nullable
        String reason,

        DecisionBody.@Nullable GatesBody gates,
        @Schema(examples = "helped") String verdict,
        @Schema(examples = "B") String evidenceGrade,
        @Schema(examples = "-2.7") @Nullable Double effect,
        @Nullable RangeView interval,
        @Schema(examples = "held") String guardrails,
        @Schema(examples = "1") int criteriaMet,
        @Schema(examples = "1") int criteria,
        GateNumbersView gateNumbers) {

    static DecisionTakenView of(Decided pilot, Settled settled) {
        var decision = pilot.decision();
        var findings = decision.findings();
        return new DecisionTakenView(
                pilot.id().value(),
                Spelling.of(pilot.stage()),
                Spelling.of(decision.course()),
                decision.on(),
                decision.role(),
                decision.reason().orElse(null),
                decision.gates().map(DecisionBody.GatesBody::of).orElse(null),
                Spelling.of(settled.verdict()),
                findings.grade().name(),
                findings.effect().orElse(null),
                interval(findings),
                Spelling.of(findings.guards()),
                settled.criteriaMet(),
                settled.criteria(),
                GateNumbersView.of(settled.beside()));
    }

    private static @Nullable RangeView interval(Findings findings) {
        return findings.interval()
                .map(interval -> new RangeView(interval.low(), interval.high()))
                .orElse(null);
    }
}
