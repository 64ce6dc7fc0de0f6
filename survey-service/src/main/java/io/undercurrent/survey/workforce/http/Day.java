package io.undercurrent.survey.workforce.http;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A day as people write it, `2026-03-14`, within the years an HRIS can mean.
final class Day {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Day() {}

    static LocalDate of(String text) {
        var day = LocalDate.parse(text);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("No year of an HRIS: " + day.getYear());
        }
        return day;
    }

    static boolean isOne(String text) {
        try {
            of(text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
