package io.undercurrent.survey.workforce.domain;

/// One line of an import as it came in.
public sealed interface ReceivedRow permits ReadableRow, RejectedRow {

    long line();
}
