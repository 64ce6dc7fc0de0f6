package io.undercurrent.pilot.pilot.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.pilot.domain.Decision;
import io.undercurrent.pilot.pilot.domain.Findings;
import io.undercurrent.pilot.pilot.domain.Gates;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PilotDecisionMade",
        description = "What was decided, in which role, and the numbers it was decided beside")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        @Schema(examples = "scale") String decision,
        @Schema(examples = "2026-08-03") LocalDate on,
        @Schema(examples = "people-analyst") String role,

        @Schema(examples = "Two hours earlier, and nobody wants to go back") @Nullable
        String reason,

        @Nullable GatesView gates,
        @Schema(examples = "-2.4") @Nullable Double effect,
        @Schema(examples = "-3.1") @Nullable Double low,
        @Schema(examples = "-1.7") @Nullable Double high,
        @Schema(examples = "B") String evidenceGrade,
        @Schema(examples = "held") String guardrails) {
    @Schema(name = "PilotGates")
    record GatesView(AnswerView removesFriction, AnswerView trustedInBusyWeeks, String staysHuman) {
        static GatesView of(Gates gates) {
            return new GatesView(
                    AnswerView.of(gates.removesFriction()),
                    AnswerView.of(gates.trustedInBusyWeeks()),
                    gates.staysHuman());
        }
    }

    @Schema(name = "PilotGateAnswer")
    record AnswerView(boolean yes, String because) {
        static AnswerView of(Gates.Answer answer) {
            return new AnswerView(answer.yes(), answer.because());
        }
    }

    static DecisionView of(Decision decision) {
        var findings = decision.findings();
        return new DecisionView(
                Words.of(decision.course()),
                decision.on(),
                decision.role(),
                decision.reason().orElse(null),
                decision.gates().map(GatesView::of).orElse(null),
                findings.effect().orElse(null),
                findings.interval().map(Findings.Interval::low).orElse(null),
                findings.interval().map(Findings.Interval::high).orElse(null),
                findings.grade().name(),
                Words.of(findings.guards()));
    }
}
