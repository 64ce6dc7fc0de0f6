package io.undercurrent.survey.wave.domain;

import io.undercurrent.survey.survey.domain.SurveyId;
import org.threeten.extra.YearWeek;

/// Which asking of which survey a wave is; the week is the one in which it opens, in the organisation's time.
public record Plan(WaveId id, SurveyId survey, int number, YearWeek week, Window window) {

    public Plan {
        if (number < 1) {
            throw new IllegalArgumentException("Waves are numbered from one: " + number);
        }
    }
}
