package io.undercurrent.survey.workforce.domain;

/// What makes an event the same event, however often it is sent: who sent it, and its id there.
public record EventKey(String source, String id) {}
