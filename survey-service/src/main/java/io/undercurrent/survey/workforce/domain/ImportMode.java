package io.undercurrent.survey.workforce.domain;

/// Whether a file shows everybody, or only those about whom something is new.
public enum ImportMode {
    FULL,
    DELTA
}
