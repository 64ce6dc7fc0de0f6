package io.undercurrent.survey.survey.domain;

import java.util.List;
import java.util.Optional;

/// Every survey there is.
public interface Surveys {

    Optional<Survey> survey(SurveyId id);

    /// The same, and nobody else changes it until the transaction ends.
    Optional<Survey> hold(SurveyId id);

    /// Those made after one of them, the oldest first.
    List<Survey> after(Optional<SurveyId> last, int most);

    List<Survey.Sealed> sealed();

    /// Keeps a draft, or what it was changed to.
    void keep(Survey.Promise promise);

    void consent(SurveyId id, Consent consent);

    void seal(Survey.Sealed survey);
}
