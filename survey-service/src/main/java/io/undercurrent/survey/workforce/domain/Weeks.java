package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import org.threeten.extra.YearWeek;

/// The ISO weeks whose staffing is told: those wholly past on the day of the picture, two years back at most.
public record Weeks(LocalDate pictureDay) {

    private static final int TWO_YEARS = 104;

    public YearWeek last() {
        return YearWeek.from(pictureDay.plusDays(1)).minusWeeks(1);
    }

    /// The first week to tell again after something changed on that day.
    public YearWeek firstTouchedBy(LocalDate day) {
        var earliest = last().minusWeeks(TWO_YEARS - 1);
        var touched = YearWeek.from(day);
        return touched.isBefore(earliest) ? earliest : touched;
    }

    public boolean hold(YearWeek week) {
        return !week.isAfter(last());
    }
}
