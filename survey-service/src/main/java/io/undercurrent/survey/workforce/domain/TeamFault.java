package io.undercurrent.survey.workforce.domain;

/// Why a team cannot stand where a file puts it.
public enum TeamFault {
    UNKNOWN_PARENT("unknown-parent", "The parent team is neither in this file nor known"),
    CYCLE("team-cycle", "The team would stand above itself");

    private final String code;
    private final String message;

    TeamFault(String code, String message) {
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
