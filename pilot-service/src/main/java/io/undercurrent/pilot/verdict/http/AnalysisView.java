package io.undercurrent.pilot.verdict.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.pilot.domain.Pilot;
import io.undercurrent.pilot.verdict.domain.Analysis;
import io.undercurrent.pilot.verdict.domain.GateNumbers;
import io.undercurrent.pilot.verdict.http.JudgementViews.CriterionView;
import io.undercurrent.pilot.verdict.http.JudgementViews.GradeView;
import io.undercurrent.pilot.verdict.http.JudgementViews.GuardrailView;
import io.undercurrent.pilot.verdict.http.PastViews.ProspectView;
import io.undercurrent.pilot.verdict.http.PastViews.TrendView;
import io.undercurrent.pilot.verdict.http.PastViews.WeekView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PilotAnalysis", description = "All a pilot's numbers say, by the plan that was sealed")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnalysisView(
        @Schema(examples = "6a1c6e4e-1d5e-4a53-8f5e-0f3d8a5c1b11")
        UUID pilot,

        @Schema(examples = "concluded") String stage,

        @Schema(examples = "helped", description = "helped, did-not-help, made-worse or not-decided")
        String verdict,

        @Schema(examples = "It helped as much as is worthwhile, and chance alone is an unlikely explanation")
        String because,

        GradeView evidence,
        PromiseKeptView promise,
        @Schema(examples = "comparison-teams") String design,
        @Nullable OutcomeView outcome,
        List<CriterionView> criteria,
        List<GuardrailView> guardrails,
        @Nullable TrendView preTrend,
        List<WeekView> course,
        @Nullable ProspectView prospect,
        GateNumbersView gateNumbers,

        @Schema(examples = "0", description = "Teams of the plan with fewer than five people: their numbers stay out")
        long withheldTeams) {

    static AnalysisView of(Pilot pilot, Analysis analysis, GateNumbers beside) {
        return new AnalysisView(
                pilot.id().value(),
                Spelling.of(pilot.stage()),
                Spelling.of(analysis.finding().verdict()),
                analysis.finding().because(),
                GradeView.of(analysis.grading()),
                PromiseKeptView.of(analysis.charter(), analysis.sealHolds()),
                Spelling.of(analysis.design()),
                outcome(analysis).orElse(null),
                analysis.criteria().stream().map(CriterionView::of).toList(),
                analysis.guardrails().stream().map(GuardrailView::of).toList(),
                analysis.drift().map(TrendView::of).orElse(null),
                analysis.course().stream().map(WeekView::of).toList(),
                analysis.prospect().map(ProspectView::of).orElse(null),
                GateNumbersView.of(beside),
                analysis.withheld());
    }

    private static Optional<OutcomeView> outcome(Analysis analysis) {
        return analysis.charter()
                .sealedPlan()
                .claim()
                .flatMap(claim -> analysis.outcome().map(outcome -> OutcomeView.of(claim, outcome)));
    }
}
