package io.undercurrent.pilot.pilot.domain;

/// What happens after a pilot. That nothing could be decided is an honest answer.
public enum Course {
    SCALE,
    ADAPT,
    STOP,
    NOT_DECIDED
}
