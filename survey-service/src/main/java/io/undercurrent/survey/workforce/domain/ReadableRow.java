package io.undercurrent.survey.workforce.domain;

/// A line that says something about an employee.
public record ReadableRow(long line, EmployeeRow employee) implements ReceivedRow {}
