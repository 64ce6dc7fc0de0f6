package io.undercurrent.survey.question;

import io.undercurrent.survey.question.domain.Keeping;
import io.undercurrent.survey.survey.domain.Surveys;
import io.undercurrent.survey.wave.domain.WaveId;
import io.undercurrent.survey.wave.domain.Waves;
import jakarta.enterprise.context.ApplicationScoped;

/// A question asked with a ballot is kept as long as its survey promised of answers.
@ApplicationScoped
class HowLongKept {

    private final Waves waves;
    private final Surveys surveys;

    HowLongKept(Waves waves, Surveys surveys) {
        this.waves = waves;
        this.surveys = surveys;
    }

    Keeping after(WaveId wave) {
        var survey = surveys.survey(waves.wave(wave).orElseThrow().survey()).orElseThrow();
        return new Keeping(survey.charter().retentionMonths());
    }
}
