package io.undercurrent.signals.detection.domain;

import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// How many licences a team had in its last reports.
///
/// @param first week ever reported on
/// @param recent reports of the last weeks, oldest first
record Licences(YearWeek first, List<Held> recent) {

    static Licences of(YearWeek week, int licensed) {
        return new Licences(week, List.of(new Held(week, licensed)));
    }

    /// Reports so long ago that they say nothing of who has held a licence for that many weeks are forgotten.
    Licences after(YearWeek week, int licensed, int weeks) {
        var since = since(week, weeks);
        var kept = recent.stream().filter(each -> !each.week().isBefore(since));
        return new Licences(
                first, Stream.concat(kept, Stream.of(new Held(week, licensed))).toList());
    }

    /// Licences that were there in every report of the last weeks; none while the first report is too young.
    int heldFor(int weeks) {
        var latest = recent.getLast().week();
        if (first.isAfter(since(latest, weeks))) {
            return 0;
        }
        return recent.stream().mapToInt(Held::licensed).min().orElse(0);
    }

    private static YearWeek since(YearWeek week, int weeks) {
        return week.minusWeeks(weeks - 1L);
    }

    record Held(YearWeek week, int licensed) {}
}
