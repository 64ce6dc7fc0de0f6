package io.undercurrent.survey.result.domain;

/// A line that was not taken, and what to repair.
public record RejectedLine(long line, String code, String message, String pointer) {}
