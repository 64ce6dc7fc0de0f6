package io.undercurrent.survey.survey.domain;

/// A question that nobody put into words in a language of the survey.
public record MissingWording(String item, Language language) {}
