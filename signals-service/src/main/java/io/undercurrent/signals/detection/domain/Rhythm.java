package io.undercurrent.signals.detection.domain;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// How often new facts come: the median gap between them.
///
/// @param last week with facts
/// @param gaps how often each gap occurred, by its length in weeks
record Rhythm(Optional<YearWeek> last, List<Integer> gaps) {
    static final Rhythm NONE = new Rhythm(Optional.empty(), List.of(0, 0, 0, 0, 0, 0));

    Rhythm beat(YearWeek week) {
        if (last.isEmpty()) {
            return new Rhythm(Optional.of(week), gaps);
        }
        var gap = Math.min(weeksBetween(last.get(), week), gaps.size() - 1L);
        var counted = gaps.toArray(Integer[]::new);
        counted[(int) gap]++;
        return new Rhythm(Optional.of(week), List.of(counted));
    }

    boolean isLaterThan(Rhythm other) {
        return last.isPresent() && (other.last.isEmpty() || last.get().isAfter(other.last.get()));
    }

    /// Weekly, which has the highest limit, until two gaps are known.
    Cadence cadence() {
        var beats = 0;
        for (var gap : gaps) {
            beats += gap;
        }
        return beats < 2 ? Cadence.WEEKLY : Cadence.of(median(beats));
    }

    static long weeksBetween(YearWeek from, YearWeek to) {
        return from.getYear() == to.getYear()
                ? to.getWeek() - from.getWeek()
                : ChronoUnit.WEEKS.between(from.atDay(DayOfWeek.MONDAY), to.atDay(DayOfWeek.MONDAY));
    }

    private int median(int beats) {
        var counted = 0;
        for (var gap = 0; gap < gaps.size(); gap++) {
            counted += gaps.get(gap);
            if (2 * counted > beats) {
                return gap;
            }
        }
        return gaps.size() - 1;
    }
}
