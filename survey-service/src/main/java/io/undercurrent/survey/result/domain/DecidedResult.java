package io.undercurrent.survey.result.domain;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Optional;

/// Whether a team's answers are shown or withheld, decided for good.
public record DecidedResult(TeamAnswers answers, Optional<String> family, Disclosure disclosure, long revision) {

    public boolean isShown() {
        return disclosure == Disclosure.SHOWN;
    }

    /// What may be told of a shown result.
    public TeamAnswers told() {
        if (!isShown()) {
            throw new IllegalStateException("A withheld result is not told");
        }
        return answers.tellable(Threshold.FIVE);
    }
}
