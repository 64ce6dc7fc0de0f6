package io.undercurrent.signals.detection.domain;

import java.util.List;
import org.threeten.extra.YearWeek;

/// Whether a tool is opened above all when a quarter ends and somebody counts.
final class ReportingDates {
    private static final int QUARTER = 13;
    private static final int LAST_WEEKS = 2;
    /// A week of half a year ago counts half.
    private static final double FADING = 0.974;
    /// Share of people from which it is a peak.
    private static final double PEAK = 0.10;
    private static final double FEWEST_WEEKS = 1.9;
    private static final int SUMS = 5;

    /// Place team × (logins and people at dates, the same elsewhere, weeks at dates).
    private final float[] sums;

    ReportingDates(int teams) {
        this.sums = new float[teams * SUMS];
    }

    void step(YearWeek week, List<Observation> logins) {
        var at = isReporting(week) ? 0 : 2;
        for (var seen : logins) {
            var from = seen.team() * SUMS;
            for (var place = from; place < from + SUMS; place++) {
                sums[place] *= (float) FADING;
            }
            sums[from + at] += (float) seen.total();
            sums[from + at + 1] += seen.size();
            sums[from + SUMS - 1] += at == 0 ? 1 : 0;
        }
    }

    boolean peak(int team) {
        var from = team * SUMS;
        var enough = sums[from + SUMS - 1] >= FEWEST_WEEKS && sums[from + 3] > 0;
        return enough && sums[from] / sums[from + 1] - sums[from + 2] / sums[from + 3] >= PEAK;
    }

    private static boolean isReporting(YearWeek week) {
        var inQuarter = (Math.min(week.getWeek(), 4 * QUARTER) - 1) % QUARTER;
        return inQuarter >= QUARTER - LAST_WEEKS;
    }
}
