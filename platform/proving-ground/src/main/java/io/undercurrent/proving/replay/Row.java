package io.undercurrent.proving.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// One row of a file, and in which line it stands.
record Row(long line, Map<String, String> cells) {

    String text(String column) {
        return optional(column).orElseThrow(() -> bad(column, "a value"));
    }

    Optional<String> optional(String column) {
        return Optional.ofNullable(cells.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /// A whole number from 0 on; tools like to write it with a decimal point.
    int count(String column) {
        var value = number(column);
        if (value < 0 || value > Integer.MAX_VALUE || value != Math.rint(value)) {
            throw bad(column, "a whole number of 0 or more");
        }
        return (int) value;
    }

    double number(String column) {
        try {
            var value = Double.parseDouble(text(column));
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw bad(column, "a number");
        }
        throw bad(column, "a finite number");
    }

    LocalDate date(String column) {
        try {
            return LocalDate.parse(text(column));
        } catch (DateTimeException e) {
            throw bad(column, "a date such as 2026-03-09");
        }
    }

    /// An ISO week, or a date in it.
    YearWeek week(String column) {
        try {
            var text = text(column);
            return text.contains("W") ? YearWeek.parse(text) : YearWeek.from(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw bad(column, "an ISO week such as 2026-W11, or a date in it");
        }
    }

    BadFile bad(String column, String expected) {
        return BadFile.at(line, column, expected, cells.getOrDefault(column, ""));
    }
}
