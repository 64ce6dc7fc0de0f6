package io.undercurrent.signals.detection.domain;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.stream.Stream;

/// How many people a value rests on, told only as a band.
enum SizeBand {
    BELOW_FIVE("<5", 0),
    FIVE_TO_SEVEN("5-7", 5),
    EIGHT_TO_ELEVEN("8-11", 8),
    TWELVE_TO_NINETEEN("12-19", 12),
    TWENTY_TO_THIRTY("20-30", 20),
    THIRTY_ONE_OR_MORE("31+", 31);

    private final String label;
    private final int from;

    SizeBand(String label, int from) {
        this.label = label;
        this.from = from;
    }

    String label() {
        return label;
    }

    /// The smallest of some labels; empty when there is none.
    static String smallest(Stream<String> labels) {
        var told = labels.collect(toSet());
        return Arrays.stream(values())
                .map(SizeBand::label)
                .filter(told::contains)
                .findFirst()
                .orElse("");
    }

    static SizeBand of(int size) {
        var band = BELOW_FIVE;
        for (var each : values()) {
            band = size >= each.from ? each : band;
        }
        return band;
    }
}
