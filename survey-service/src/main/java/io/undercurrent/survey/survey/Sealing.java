package io.undercurrent.survey.survey;

import io.undercurrent.survey.survey.domain.Survey;

/// What became of a word about a survey: the works council's, or the one that seals it.
public sealed interface Sealing {

    record Done(Survey survey) implements Sealing {}

    record SurveyUnknown() implements Sealing {}

    record AlreadySealed() implements Sealing {}

    record ConsentMissing() implements Sealing {}

    /// The contract is not the one that was read.
    record OtherContract() implements Sealing {}
}
