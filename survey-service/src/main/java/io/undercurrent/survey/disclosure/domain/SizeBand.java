package io.undercurrent.survey.disclosure.domain;

/// How large a team is, as coarse as it may be told to anyone.
public enum SizeBand {
    BELOW_FIVE(0, "<5"),
    FIVE_TO_SEVEN(5, "5-7"),
    EIGHT_TO_ELEVEN(8, "8-11"),
    TWELVE_TO_NINETEEN(12, "12-19"),
    TWENTY_TO_THIRTY(20, "20-30"),
    THIRTY_ONE_AND_MORE(31, "31+");

    private final int from;
    private final String label;

    SizeBand(int from, String label) {
        this.from = from;
        this.label = label;
    }

    public static SizeBand of(int headcount) {
        var band = BELOW_FIVE;
        for (var wider : values()) {
            band = headcount >= wider.from ? wider : band;
        }
        return band;
    }

    /// The fewest people of such a team.
    public int from() {
        return from;
    }

    public String label() {
        return label;
    }
}
