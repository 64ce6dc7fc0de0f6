package io.undercurrent.survey.workforce.domain;

/// How many lines came in, and how many of them cannot be taken.
public record Received(long lines, long rejected) {}
