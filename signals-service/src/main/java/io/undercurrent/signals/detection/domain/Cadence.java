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

    static Cadence of(double weeksBetween) {
        if (weeksBetween < 1.5) {
            return WEEKLY;
        }
        return weeksBetween < 3 ? BIWEEKLY : MONTHLY;
    }
}
