package io.undercurrent.signals.detection.domain;

/// How many people a value rests on, told only as a band.
enum SizeBand {
    BELOW_FIVE(0, "<5", 0),
    FIVE_TO_SEVEN(1, "5-7", 5),
    EIGHT_TO_ELEVEN(2, "8-11", 8),
    TWELVE_TO_NINETEEN(3, "12-19", 12),
    TWENTY_TO_THIRTY(4, "20-30", 20),
    THIRTY_ONE_OR_MORE(5, "31+", 31);

    private static final SizeBand[] FROM_SMALL_TO_LARGE = values();

    private final int place;
    private final String label;
    private final int from;

    SizeBand(int place, String label, int from) {
        this.place = place;
        this.label = label;
        this.from = from;
    }

    /// Among the bands, from small to large.
    int place() {
        return place;
    }

    String label() {
        return label;
    }

    static SizeBand of(int size) {
        var band = BELOW_FIVE;
        for (var each : FROM_SMALL_TO_LARGE) {
            band = size >= each.from ? each : band;
        }
        return band;
    }

    SizeBand orSmaller(SizeBand other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
