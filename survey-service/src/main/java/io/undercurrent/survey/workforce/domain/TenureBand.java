package io.undercurrent.survey.workforce.domain;

import java.util.List;
import java.util.stream.IntStream;

/// How long somebody has been here, as coarse as a rate of leaving needs it.
public enum TenureBand {
    UNDER_ONE_YEAR("0-1y", 0),
    ONE_TO_TWO_YEARS("1-2y", 365),
    TWO_TO_FIVE_YEARS("2-5y", 730),
    FIVE_YEARS_AND_MORE("5y+", 1826);

    private static final List<TenureBand> FROM_SHORT_TO_LONG = List.of(values());

    private final String label;
    private final int fromDay;

    TenureBand(String label, int fromDay) {
        this.label = label;
        this.fromDay = fromDay;
    }

    /// The first day of every band after the first.
    public static IntStream bounds() {
        return FROM_SHORT_TO_LONG.stream().skip(1).mapToInt(band -> band.fromDay);
    }

    /// The band that starts at the last of the bounds passed.
    public static TenureBand behind(int boundsPassed) {
        return FROM_SHORT_TO_LONG.get(boundsPassed);
    }

    public String label() {
        return label;
    }
}
