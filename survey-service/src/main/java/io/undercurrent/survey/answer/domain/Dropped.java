package io.undercurrent.survey.answer.domain;

/// What became of a sheet at the box.
public enum Dropped {
    KEPT,
    KEPT_INSTEAD,
    BOX_SHUT
}
