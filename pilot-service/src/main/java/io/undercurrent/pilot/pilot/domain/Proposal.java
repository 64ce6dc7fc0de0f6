package io.undercurrent.pilot.pilot.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan in the making: parts of it may still be missing.
public record Proposal(
        Frame frame,
        @Nullable Hypothesis hypothesis,
        @Nullable Outcome outcome,
        List<Criterion> criteria,
        @Nullable AnalysisPlan analysis,
        List<Guardrail> guardrails,
        @Nullable SamplePlan sample,
        @Nullable String owner,
        @Nullable String valueProposition,
        @Nullable DecisionMode decisionMode,
        @Nullable Card card,
        @Nullable OffSwitch offSwitch,
        List<Participants> participants,
        @Nullable Double learningHours,
        @Nullable String targetRelief) {
    public Proposal {
        criteria = List.copyOf(criteria);
        guardrails = List.copyOf(guardrails);
        participants = List.copyOf(participants);
    }
}
