package io.undercurrent.survey.wave;

/// What became of a response to the results of a wave.
public enum Answering {
    RECORDED,
    WAVE_UNKNOWN,
    /// There are no results to answer to.
    NOT_CLOSED
}
