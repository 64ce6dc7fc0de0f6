package io.undercurrent.pilot.usage.domain;

/// Why one line of a usage report is not taken.
public enum Refusal {
    UNKNOWN_TEAM("unknown-team", "No team of this id is known here"),
    UNKNOWN_TOOL("unknown-tool", "No tool of this id is registered"),
    INVALID_WEEK("invalid-week", "A week is an ISO week from 2000 on, such as 2026-W11"),
    FUTURE_WEEK("future-week", "This week lies too far in the future"),
    NEGATIVE_COUNT("negative-count", "A count is zero or more"),
    CONTRADICTION(
            "contradiction", "onLeave, loggedIn and active are at most licensed; coreWorkActive is at most loggedIn"),
    GROUP_TOO_SMALL("group-too-small", "Nothing is taken about fewer than 5 people");

    private final String code;
    private final String message;

    Refusal(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    public String message() {
        return message;
    }
}
