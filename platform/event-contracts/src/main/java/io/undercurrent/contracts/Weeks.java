package io.undercurrent.contracts;

import java.time.format.DateTimeParseException;
import org.threeten.extra.YearWeek;

/// ISO weeks as they are written: `2026-W11`.
public final class Weeks {

    private Weeks() {}

    // YearWeek itself takes week 53 of a year without one for the first week of the next
    public static YearWeek parse(String text) {
        var week = YearWeek.parse(text);
        if (!week.toString().equals(text)) {
            throw new DateTimeParseException("There is no such week", text, 0);
        }
        return week;
    }
}
