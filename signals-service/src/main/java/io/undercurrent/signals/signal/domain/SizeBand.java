package io.undercurrent.signals.signal.domain;

import java.util.Optional;

/// How large a team is, never exactly: two exact sizes a week apart would tell who joined.
public enum SizeBand {
    FEWER_THAN_FIVE("<5"),
    FIVE_TO_SEVEN("5-7"),
    EIGHT_TO_ELEVEN("8-11"),
    TWELVE_TO_NINETEEN("12-19"),
    TWENTY_TO_THIRTY("20-30"),
    MORE_THAN_THIRTY("31+");

    private final String text;

    SizeBand(String text) {
        this.text = text;
    }

    public static SizeBand of(Optional<Integer> headcount) {
        return headcount.map(SizeBand::of).orElse(FEWER_THAN_FIVE);
    }

    private static SizeBand of(int people) {
        if (people < 5) {
            return FEWER_THAN_FIVE;
        }
        if (people < 8) {
            return FIVE_TO_SEVEN;
        }
        if (people < 12) {
            return EIGHT_TO_ELEVEN;
        }
        if (people < 20) {
            return TWELVE_TO_NINETEEN;
        }
        return people <= 30 ? TWENTY_TO_THIRTY : MORE_THAN_THIRTY;
    }

    public String text() {
        return text;
    }
}
