package io.undercurrent.signals.evidence.domain;

import java.util.Map;
import org.threeten.extra.YearWeek;

/// What a team said in one wave, per construct, large enough to be shown.
public record SurveyResult(TeamId team, YearWeek week, int invited, int answered, Map<String, AnswerCounts> answers) {
    public SurveyResult {
        answers = Map.copyOf(answers);
        if (answered < 0 || answered > invited) {
            throw new IllegalArgumentException("Between nobody and everybody invited has answered");
        }
    }
}
