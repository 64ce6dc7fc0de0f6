package io.undercurrent.signals.detection.domain;

import java.util.Locale;

/// How often new facts come; the limit keeps one false alarm in eight years at that rhythm.
public enum Cadence {
    WEEKLY(4.21),
    BIWEEKLY(3.54),
    MONTHLY(2.81);

    private final double limit;

    Cadence(double limit) {
        this.limit = limit;
    }

    /// The h of the chart, in standard deviations.
    public double limit() {
        return limit;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Between two rhythms the higher limit, so that the promise is kept.
    static Cadence of(int weeksBetween) {
        if (weeksBetween < 2) {
            return WEEKLY;
        }
        return weeksBetween < 4 ? BIWEEKLY : MONTHLY;
    }
}
