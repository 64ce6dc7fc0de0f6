package io.undercurrent.signals.detection.domain;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// How often new facts have come: the median gap between them.
final class Rhythm {
    private static final int LONGEST = 9;

    /// How often each gap occurred, in weeks.
    private final int[] gaps = new int[LONGEST + 1];
    private int beats;
    private Optional<YearWeek> last = Optional.empty();
    private Cadence cadence = Cadence.WEEKLY;

    void beat(YearWeek week) {
        last.ifPresent(before -> add(weeksBetween(before, week)));
        last = Optional.of(week);
    }

    Optional<YearWeek> last() {
        return last;
    }

    /// Weekly, which has the highest limit, until two gaps are known.
    Cadence cadence() {
        return cadence;
    }

    static long weeksBetween(YearWeek from, YearWeek to) {
        return ChronoUnit.WEEKS.between(from.atDay(DayOfWeek.MONDAY), to.atDay(DayOfWeek.MONDAY));
    }

    private void add(long gap) {
        gaps[(int) Math.min(gap, LONGEST)]++;
        beats++;
        cadence = beats < 2 ? Cadence.WEEKLY : Cadence.of(median());
    }

    private int median() {
        var counted = 0;
        for (var gap = 0; gap <= LONGEST; gap++) {
            counted += gaps[gap];
            if (2 * counted > beats) {
                return gap;
            }
        }
        return LONGEST;
    }
}
