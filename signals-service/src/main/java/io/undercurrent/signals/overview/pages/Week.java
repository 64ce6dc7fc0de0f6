package io.undercurrent.signals.overview.pages;

import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threeten.extra.YearWeek;

/// A week as people say it.
final class Week {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private Week() {}

    static String name(YearWeek week) {
        return "Week %d, %d".formatted(week.getWeek(), week.getYear());
    }

    static String days(YearWeek week) {
        return DAY.format(week.atDay(DayOfWeek.MONDAY)) + " – " + DAY.format(week.atDay(DayOfWeek.SUNDAY));
    }

    static String since(YearWeek week, YearWeek shown) {
        return week.getYear() == shown.getYear()
                ? "since week " + week.getWeek()
                : "since week %d of %d".formatted(week.getWeek(), week.getYear());
    }
}
