package io.undercurrent.survey.survey.domain;

import static java.util.Locale.ROOT;

import java.time.LocalDate;
import java.time.Period;

/// How often people are asked.
public enum Programme {
    WEEKLY(Period.ofWeeks(1), 7),
    BIWEEKLY(Period.ofWeeks(2), 14),
    MONTHLY(Period.ofMonths(1), 28);

    private final Period period;
    private final int fewestDays;

    Programme(Period period, int fewestDays) {
        this.period = period;
        this.fewestDays = fewestDays;
    }

    public String key() {
        return name().toLowerCase(ROOT);
    }

    /// The day of the wave that opens so many periods after the first.
    public LocalDate day(LocalDate first, int wave) {
        return first.plus(period.multipliedBy(wave));
    }

    /// A wave ends before the next one begins.
    public int longestWindow() {
        return fewestDays;
    }
}
