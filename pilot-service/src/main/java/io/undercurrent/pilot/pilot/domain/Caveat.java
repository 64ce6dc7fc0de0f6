package io.undercurrent.pilot.pilot.domain;

/// What a reader of the verdict should know about how a pilot was set up.
public enum Caveat {
    NO_TARGET_RELIEF("Nobody was relieved of targets: time to learn comes on top of everything else"),
    SEALED_AFTER_THE_START("The plan was sealed after the day the pilot is said to have started");

    private final String message;

    Caveat(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }
}
