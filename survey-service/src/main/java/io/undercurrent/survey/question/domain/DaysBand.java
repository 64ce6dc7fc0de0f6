package io.undercurrent.survey.question.domain;

import java.util.Optional;

/// How long something took, as coarse as it is told.
public enum DaysBand {
    AT_ONCE(0, "0-1"),
    FEW(2, "2-3"),
    WEEK(4, "4-7"),
    FORTNIGHT(8, "8-14"),
    MONTH(15, "15-30"),
    LONGER(31, "31+");

    private final int from;
    private final String label;

    DaysBand(int from, String label) {
        this.from = from;
        this.label = label;
    }

    /// The band of the middle one; of two in the middle the longer.
    static Optional<DaysBand> ofMedian(long[] sorted) {
        return sorted.length == 0 ? Optional.empty() : Optional.of(of(sorted[sorted.length / 2]));
    }

    private static DaysBand of(long days) {
        var band = AT_ONCE;
        for (var longer : values()) {
            band = days >= longer.from ? longer : band;
        }
        return band;
    }

    public String label() {
        return label;
    }
}
