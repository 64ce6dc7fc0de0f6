package io.undercurrent.proving.calls;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// Why a signal of a team stands where it stands.
public record Evidence(
        String level,
        @Nullable String since,
        String summary,
        @Nullable String pattern,
        @Nullable Group spokenForBy,
        List<Indicator> indicators,
        List<Phrase> otherReadings,
        List<Phrase> advice,
        @Nullable List<Point> series) {

    /// One week of the series that a signal is drawn from.
    public record Point(String week) {}

    /// Whether the series reaches this week.
    public boolean says(YearWeek week) {
        return series != null && series.stream().anyMatch(point -> point.week().equals(week.toString()));
    }

    public record Indicator(String name, Double before, Double after, String unit) {}

    /// Teams too small to be shown alone.
    public record Group(String name) {}

    public record Phrase(String key, String text) {}
}
