package io.undercurrent.pilot.pilot.domain;

/// Why one line of measurements is not taken.
public enum Flaw {
    METRIC_NOT_PLANNED("metric-not-planned", "The sealed plan has no such metric"),
    WRONG_UNIT("wrong-unit", "The sealed plan measures this metric in another unit"),
    UNKNOWN_TEAM("unknown-team", "No team of this id is known here"),
    GROUP_TOO_SMALL("group-too-small", "Nothing is taken about fewer than 5 people or cases"),
    TEAM_NOT_PLANNED("team-not-planned", "The sealed plan does not measure this team in this arm"),
    FUTURE_DAY("future-day", "This day has not come yet"),
    BEFORE_BASELINE("before-baseline", "The baseline had not begun on this day"),
    BASELINE_OVER("baseline-over", "The baseline ended when the pilot started"),
    BEFORE_START("before-start", "The pilot had not started on this day"),
    AFTER_PLANNED_END("after-planned-end", "The sealed plan ends before this day"),
    DURING_A_PAUSE("during-a-pause", "The pilot rested on this day"),
    IMPOSSIBLE_VALUE("impossible-value", "Such a metric cannot have this value"),
    DUPLICATE("duplicate", "There is a number of this metric, arm, team and day already");

    private final String code;
    private final String message;

    Flaw(String code, String message) {
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
