package io.undercurrent.survey.survey;

import io.undercurrent.survey.survey.Sealing.AlreadySealed;
import io.undercurrent.survey.survey.Sealing.ConsentMissing;
import io.undercurrent.survey.survey.Sealing.Done;
import io.undercurrent.survey.survey.Sealing.OtherContract;
import io.undercurrent.survey.survey.Sealing.SurveyUnknown;
import io.undercurrent.survey.survey.domain.CouncilWord;
import io.undercurrent.survey.survey.domain.Survey;
import io.undercurrent.survey.survey.domain.SurveyId;
import io.undercurrent.survey.survey.domain.Surveys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/// Seals what is promised, after the works council agreed to it where it has a say.
@ApplicationScoped
public class SealSurvey {

    private final Surveys surveys;
    private final InstantSource clock;

    SealSurvey(Surveys surveys, InstantSource clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    /// What the works council says of the contract as it stands.
    @Transactional
    public Sealing consent(SurveyId id, CouncilWord word) {
        return surveys.hold(id).map(survey -> consent(survey, word)).orElse(new SurveyUnknown());
    }

    private Sealing consent(Survey survey, CouncilWord word) {
        return switch (survey) {
            case Survey.Sealed _ -> new AlreadySealed();
            case Survey.Draft draft when !word.mayBeAbout(draft.contract()) -> new OtherContract();
            case Survey.Draft draft -> {
                surveys.consent(draft.id(), word.about(draft.contract(), clock.instant()));
                yield new Done(surveys.survey(draft.id()).orElseThrow());
            }
        };
    }

    @Transactional
    public Sealing seal(SurveyId id) {
        return surveys.hold(id).map(this::seal).orElse(new SurveyUnknown());
    }

    private Sealing seal(Survey survey) {
        return switch (survey) {
            case Survey.Sealed _ -> new AlreadySealed();
            case Survey.Draft draft when !draft.maySeal() -> new ConsentMissing();
            case Survey.Draft draft -> {
                var sealed = draft.seal(clock.instant());
                surveys.seal(sealed);
                yield new Done(sealed);
            }
        };
    }
}
