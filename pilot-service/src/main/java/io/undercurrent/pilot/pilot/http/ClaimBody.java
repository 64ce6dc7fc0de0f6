package io.undercurrent.pilot.pilot.http;

import io.undercurrent.pilot.pilot.domain.AnalysisPlan;
import io.undercurrent.pilot.pilot.domain.Better;
import io.undercurrent.pilot.pilot.domain.Criterion;
import io.undercurrent.pilot.pilot.domain.Design;
import io.undercurrent.pilot.pilot.domain.Direction;
import io.undercurrent.pilot.pilot.domain.Hypothesis;
import io.undercurrent.pilot.pilot.domain.Outcome;
import io.undercurrent.pilot.pilot.domain.OutcomeKind;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a pilot claims, as it is sent and shown.
final class ClaimBody {
    static final String METRIC = "[a-z][a-z0-9-]{0,63}";
    static final String METRIC_HINT = "must be small letters, digits and dashes, such as cycle-time";
    static final String DIRECTION = "increase|decrease";
    static final String BETTER = "higher|lower";

    private ClaimBody() {}

    @Schema(name = "Hypothesis")
    record HypothesisBody(
            @NotBlank @Size(max = 2_000) @Schema(examples = "Drafted answers reach people two hours earlier")
            String statement,

            @NotNull
            @Pattern(regexp = DIRECTION, message = "must be increase or decrease")
            @Schema(examples = "decrease")
            String direction,

            @NotNull @Positive @Schema(examples = "2", description = "In the outcome's unit")
            Double smallestWorthwhileEffect) {
        Hypothesis toDomain() {
            return new Hypothesis(statement, Words.read(Direction.class, direction), smallestWorthwhileEffect);
        }

        static HypothesisBody of(Hypothesis hypothesis) {
            return new HypothesisBody(
                    hypothesis.statement(), Words.of(hypothesis.direction()), hypothesis.smallestWorthwhileEffect());
        }
    }

    @Schema(
            name = "OutcomeMetric",
            description =
                    "cycle-time, quality, errors, rework and minutes-saved come ready; any other name is your own")
    record OutcomeBody(
            @NotNull @Pattern(regexp = METRIC, message = METRIC_HINT) @Schema(examples = "cycle-time")
            String metric,

            @NotBlank @Size(max = 60) @Schema(examples = "hours")
            String unit,

            @NotNull @Pattern(regexp = BETTER, message = "must be higher or lower") @Schema(examples = "lower")
            String better) {
        Outcome toDomain() {
            return new Outcome(metric, kind(), unit, Words.read(Better.class, better));
        }

        private OutcomeKind kind() {
            return Arrays.stream(OutcomeKind.values())
                    .filter(kind -> Words.of(kind).equals(metric))
                    .findFirst()
                    .orElse(OutcomeKind.OWN);
        }

        static OutcomeBody of(Outcome outcome) {
            return new OutcomeBody(outcome.metric(), outcome.unit(), Words.of(outcome.better()));
        }
    }

    @Schema(name = "SuccessCriterion")
    record CriterionBody(
            @NotBlank @Size(max = 500) @Schema(examples = "Two hours less from claim to answer")
            String text,

            @NotNull @Pattern(regexp = METRIC, message = METRIC_HINT) @Schema(examples = "cycle-time")
            String metric,

            @NotNull
            @Pattern(regexp = DIRECTION, message = "must be increase or decrease")
            @Schema(examples = "decrease")
            String direction,

            @NotNull @Schema(examples = "2") Double atLeast) {
        Criterion toDomain() {
            return new Criterion(text, metric, Words.read(Direction.class, direction), atLeast);
        }

        static CriterionBody of(Criterion criterion) {
            return new CriterionBody(
                    criterion.text(), criterion.metric(), Words.of(criterion.direction()), criterion.atLeast());
        }
    }

    @Schema(name = "AnalysisPlan")
    record AnalysisBody(
            @NotNull
            @Pattern(
                    regexp = "randomised-units|comparison-teams|single-team",
                    message = "must be randomised-units, comparison-teams or single-team")
            @Schema(examples = "comparison-teams")
            String design,

            @NotNull @DecimalMin("0.001") @DecimalMax("0.2") @Schema(examples = "0.05")
            Double alpha) {
        AnalysisPlan toDomain() {
            return new AnalysisPlan(Words.read(Design.class, design), alpha);
        }

        static AnalysisBody of(AnalysisPlan plan) {
            return new AnalysisBody(Words.of(plan.design()), plan.alpha());
        }
    }
}
