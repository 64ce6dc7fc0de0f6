package io.undercurrent.signals.evidence.domain;

import org.threeten.extra.YearWeek;

/// How many questions of a team stood open at the end of a week, and how many were answered in it.
public record QuestionBacklog(TeamId team, YearWeek week, int open, int answered) {
    public QuestionBacklog {
        if (open < 0 || answered < 0) {
            throw new IllegalArgumentException("Questions are counted from nought");
        }
    }
}
