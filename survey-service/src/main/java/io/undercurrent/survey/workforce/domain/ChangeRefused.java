package io.undercurrent.survey.workforce.domain;

/// A change, by its place among those sent, that does not fit what is known; the others are made.
public record ChangeRefused(int index, String field, String code, String message) {}
