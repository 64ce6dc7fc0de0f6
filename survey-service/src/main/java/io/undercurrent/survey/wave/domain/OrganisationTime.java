package io.undercurrent.survey.wave.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// Days and weeks as the organisation lives them.
public record OrganisationTime(ZoneId zone) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public YearWeek week(Instant at) {
        return YearWeek.from(day(at));
    }

    /// When a wave of that day opens by itself.
    public Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    /// The mornings of some days of a window, of which the one it opens on is 0.
    public Stream<Instant> mornings(Window window, List<Integer> days) {
        return days.stream().map(after -> morning(day(window.opens()).plusDays(after)));
    }

    public Window window(Instant opens, int days) {
        return Window.of(opens, days, zone);
    }
}
