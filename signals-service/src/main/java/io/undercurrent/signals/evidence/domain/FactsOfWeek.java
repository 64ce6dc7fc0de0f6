package io.undercurrent.signals.evidence.domain;

import java.util.List;
import org.threeten.extra.YearWeek;

/// Everything we were told about one week, in any order; what was told twice was told once.
public record FactsOfWeek(
        YearWeek week,
        List<SurveyResult> results,
        List<Withheld> withheld,
        List<Usage> usage,
        List<Staffing> staffing,
        List<QuestionBacklog> questions) {

    /// A week nobody told us anything about.
    public static FactsOfWeek none(YearWeek week) {
        return new FactsOfWeek(week, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
