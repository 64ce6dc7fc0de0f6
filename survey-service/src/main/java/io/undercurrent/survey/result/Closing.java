package io.undercurrent.survey.result;

/// What became of the wish to close a wave.
public enum Closing {
    DONE,
    WAVE_UNKNOWN,
    NOT_OPEN,
    CLOSED_BEFORE
}
