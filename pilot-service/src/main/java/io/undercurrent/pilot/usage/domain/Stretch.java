package io.undercurrent.pilot.usage.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.YearWeek;

/// Some weeks on end, the first and the last included.
public record Stretch(YearWeek from, YearWeek through) {
    public Stretch {
        if (from.isAfter(through)) {
            throw new IllegalArgumentException("Nothing lies between " + from + " and " + through);
        }
    }

    public static Stretch endingWith(YearWeek through, int weeks) {
        return new Stretch(through.minusWeeks(weeks - 1L), through);
    }

    public int weeks() {
        return 1 + (int) ChronoUnit.WEEKS.between(monday(from), monday(through));
    }

    public boolean holds(YearWeek week) {
        return !week.isBefore(from) && !week.isAfter(through);
    }

    /// Cuts it into parts of so many weeks, the oldest first; what is left over lies in the first.
    public List<Stretch> cut(int length) {
        var parts = new ArrayList<Stretch>();
        for (var end = through; !end.isBefore(from); end = end.minusWeeks(length)) {
            var start = end.minusWeeks(length - 1L);
            parts.addFirst(new Stretch(start.isBefore(from) ? from : start, end));
        }
        return parts;
    }

    private static LocalDate monday(YearWeek week) {
        return week.atDay(DayOfWeek.MONDAY);
    }
}
