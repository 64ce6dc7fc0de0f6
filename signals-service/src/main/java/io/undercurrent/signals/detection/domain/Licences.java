package io.undercurrent.signals.detection.domain;

import java.util.ArrayList;
import java.util.List;
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
    ///
    /// @param since the first of the weeks that count
    Licences after(YearWeek week, int licensed, YearWeek since) {
        var kept = new ArrayList<Held>(recent.size() + 1);
        for (var each : recent) {
            if (!each.week().isBefore(since)) {
                kept.add(each);
            }
        }
        kept.add(new Held(week, licensed));
        return new Licences(first, List.copyOf(kept));
    }

    /// Licences that were there in every report of the last weeks; none while the first report is too young.
    int heldSince(YearWeek since) {
        if (first.isAfter(since)) {
            return 0;
        }
        var fewest = Integer.MAX_VALUE;
        for (var held : recent) {
            fewest = Math.min(fewest, held.licensed());
        }
        return fewest;
    }

    record Held(YearWeek week, int licensed) {}
}
