package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// All teams it names.
    public Set<TeamId> teams() {
        var named = new HashSet<>(frame.teams());
        Optional.ofNullable(sample).map(SamplePlan::comparisonTeams).ifPresent(named::addAll);
        return named;
    }

    /// A complete plan, as if it were proposed again.
    public static Proposal of(Registration plan) {
        var claim = plan.claim();
        var conditions = plan.conditions();
        return new Proposal(
                plan.frame(),
                claim.map(Claim::hypothesis).orElse(null),
                claim.map(Claim::outcome).orElse(null),
                claim.map(Claim::criteria).orElse(List.of()),
                claim.map(Claim::analysis).orElse(null),
                plan.guardrails(),
                plan.sample(),
                conditions.owner(),
                conditions.valueProposition(),
                conditions.decisionMode(),
                conditions.card(),
                conditions.offSwitch(),
                conditions.participants(),
                conditions.learningHours(),
                conditions.targetRelief());
    }
}
