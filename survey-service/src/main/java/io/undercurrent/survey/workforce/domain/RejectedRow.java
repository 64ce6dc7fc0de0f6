package io.undercurrent.survey.workforce.domain;

import java.util.Optional;

/// A line that was not taken, and what to repair; the employee, where the line at least named one.
public record RejectedRow(long line, String code, String message, String pointer, Optional<String> employeeId)
        implements ReceivedRow {}
