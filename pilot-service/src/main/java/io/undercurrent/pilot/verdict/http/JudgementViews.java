package io.undercurrent.pilot.verdict.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.undercurrent.pilot.verdict.domain.Bounds;
import io.undercurrent.pilot.verdict.domain.CriterionAnswer;
import io.undercurrent.pilot.verdict.domain.Grading;
import io.undercurrent.pilot.verdict.domain.GuardrailAnswer;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The single judgements beside the verdict.
final class JudgementViews {
    private JudgementViews() {}

    @Schema(name = "EvidenceGrade")
    record GradeView(
            @Schema(examples = "B") String grade,

            @Schema(examples = "[\"Other teams show what would have happened, but nobody was chosen by chance\"]")
            List<String> because,

            @Schema(examples = "A: chance decided who takes part; B: other teams beside; C: one team's own past.")
            String rule) {
        static GradeView of(Grading grading) {
            return new GradeView(grading.grade().name(), grading.because(), Grading.RULE);
        }
    }

    @Schema(name = "CriterionAnswer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CriterionView(
            @Schema(examples = "Two hours less from claim to answer")
            String text,

            @Schema(examples = "cycle-time") String metric,
            @Schema(examples = "decrease") String direction,
            @Schema(examples = "2") double atLeast,

            @Schema(examples = "met", description = "met, missed or cannot-tell")
            String answer,

            @Schema(examples = "-2.7") @Nullable Double change) {
        static CriterionView of(CriterionAnswer answer) {
            var criterion = answer.criterion();
            return new CriterionView(
                    criterion.text(),
                    criterion.metric(),
                    Spelling.of(criterion.direction()),
                    criterion.atLeast(),
                    Spelling.of(answer.answer()),
                    answer.change().orElse(null));
        }
    }

    @Schema(name = "GuardrailAnswer", description = "Judged whatever the outcome did: no gain pays for a guardrail")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GuardrailView(
            @Schema(examples = "strain") String metric,
            @Schema(examples = "strain") String concern,
            @Schema(examples = "score 1-5") String unit,
            @Schema(examples = "0.3") double tolerated,

            @Schema(examples = "held", description = "held, broken or unknown")
            String state,

            @Schema(examples = "0.05") @Nullable Double change,
            @Nullable RangeView interval) {
        static GuardrailView of(GuardrailAnswer answer) {
            var guardrail = answer.guardrail();
            return new GuardrailView(
                    guardrail.metric(),
                    Spelling.of(guardrail.concern()),
                    guardrail.unit(),
                    guardrail.tolerated(),
                    Spelling.of(answer.state()),
                    answer.change().orElse(null),
                    answer.bounds().map(Bounds::lawful).map(RangeView::of).orElse(null));
        }
    }
}
