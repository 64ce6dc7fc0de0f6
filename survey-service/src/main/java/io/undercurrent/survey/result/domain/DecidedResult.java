package io.undercurrent.survey.result.domain;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.Optional;

/// Whether a team's answers are shown or withheld, decided for good.
public record DecidedResult(
        TeamAnswers answers,
        Optional<String> family,
        Disclosure disclosure,
        long revision,
        Optional<String> pooledInto,
        Threshold threshold) {

    public DecidedResult(TeamAnswers answers, Optional<String> family, Disclosure disclosure, long revision) {
        this(answers, family, disclosure, revision, Optional.empty(), Threshold.FIVE);
    }

    /// The same of a team whose answers are told with those of its group.
    DecidedResult speakingWith(String group) {
        return new DecidedResult(answers, family, disclosure, revision, Optional.of(group), threshold);
    }

    /// The same of a survey that promised to tell nothing of fewer.
    DecidedResult from(Threshold higher) {
        return new DecidedResult(answers, family, disclosure, revision, pooledInto, higher);
    }

    DecidedResult withheldFor(Disclosure reason) {
        return new DecidedResult(answers, family, reason, revision, pooledInto, threshold);
    }

    /// How many were invited, where that may be told: parts of a group could be counted by subtraction.
    public Optional<Integer> toldInvited() {
        var isPart = pooledInto.isPresent() || disclosure == Disclosure.INCOMPLETE;
        return isPart || !Threshold.FIVE.isReachedBy(answers.invited())
                ? Optional.empty()
                : Optional.of(answers.invited());
    }

    public boolean isShown() {
        return disclosure == Disclosure.SHOWN;
    }

    /// What may be told of a shown result.
    public TeamAnswers told() {
        if (!isShown()) {
            throw new IllegalStateException("A withheld result is not told");
        }
        return answers.tellable(threshold);
    }
}
