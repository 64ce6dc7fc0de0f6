package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.Criterion;
import java.util.Optional;

/// Whether a criterion that was sealed is met.
///
/// @param change of its metric, where there is an estimate
public record CriterionAnswer(Criterion criterion, Answer answer, Optional<Double> change) {
    public enum Answer {
        MET,
        MISSED,
        CANNOT_TELL
    }

    /// Met: far enough, and for sure not standing still. Missed: so far is ruled out.
    static CriterionAnswer of(Criterion criterion, Optional<Judged> judged) {
        return new CriterionAnswer(
                criterion,
                judged.map(metric -> answer(criterion, metric.towards(criterion.direction())))
                        .orElse(Answer.CANNOT_TELL),
                judged.map(Judged::change));
    }

    private static Answer answer(Criterion criterion, Judged progress) {
        if (progress.bounds().liesBelow(criterion.atLeast())) {
            return Answer.MISSED;
        }
        return progress.change() >= criterion.atLeast() && progress.movedForSure() ? Answer.MET : Answer.CANNOT_TELL;
    }
}
