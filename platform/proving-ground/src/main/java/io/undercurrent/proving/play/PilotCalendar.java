package io.undercurrent.proving.play;

import io.undercurrent.proving.organisation.Blueprint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.threeten.extra.YearWeek;

/// The weeks of a pilot: eight before, twelve with it.
record PilotCalendar(YearWeek last) {
    static final int BEFORE = 8;
    static final int WITH = 12;

    /// Ends with the organisation's story, or last week if that is earlier: nobody measures the future.
    static PilotCalendar of(Blueprint blueprint, YearWeek now) {
        var lastWeek = now.minusWeeks(1);
        return new PilotCalendar(blueprint.last().isAfter(lastWeek) ? lastWeek : blueprint.last());
    }

    YearWeek week(int index) {
        return last.minusWeeks(BEFORE + WITH - 1L - index);
    }

    LocalDate baselineFrom() {
        return week(0).atDay(DayOfWeek.MONDAY);
    }

    LocalDate start() {
        return week(BEFORE).atDay(DayOfWeek.MONDAY);
    }

    LocalDate end() {
        return last.atDay(DayOfWeek.SUNDAY);
    }
}
