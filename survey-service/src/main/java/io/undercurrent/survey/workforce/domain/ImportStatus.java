package io.undercurrent.survey.workforce.domain;

/// How far an import has come.
public enum ImportStatus {
    RUNNING,
    COMPLETED,
    REFUSED,
    FAILED
}
