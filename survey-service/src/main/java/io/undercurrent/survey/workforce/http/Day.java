package io.undercurrent.survey.workforce.http;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A day as people write it, `2026-03-14`, within the years an HRIS can mean.
final class Day {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int LENGTH = "2026-03-14".length();

    private Day() {}

    static LocalDate of(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("Not a day");
        }
        var year = number(text, 0, 4);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("No year of an HRIS: " + year);
        }
        return LocalDate.of(year, number(text, 5, 7), number(text, 8, 10));
    }

    // a million lines have two days each: LocalDate.parse takes ten times as long
    private static int number(String text, int from, int to) {
        var number = 0;
        for (var place = from; place < to; place++) {
            var digit = text.charAt(place) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("Not a day");
            }
            number = 10 * number + digit;
        }
        return number;
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
