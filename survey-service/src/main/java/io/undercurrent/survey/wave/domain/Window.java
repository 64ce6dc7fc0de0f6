package io.undercurrent.survey.wave.domain;

import java.time.Instant;
import java.time.ZoneId;

/// The time in which a wave takes answers.
public record Window(Instant opens, Instant closes) {

    public Window {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("A window from %s cannot end at %s".formatted(opens, closes));
        }
    }

    /// Ends with a day of the organisation: so many days, of which the one it opens on is the first.
    public static Window of(Instant opens, int days, ZoneId zone) {
        var lastDay = opens.atZone(zone).toLocalDate().plusDays(days);
        return new Window(opens, lastDay.atStartOfDay(zone).toInstant());
    }

    public boolean holds(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }
}
