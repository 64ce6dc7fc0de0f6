package io.undercurrent.survey.workforce.domain;

/// Who told us of a change, and by which way: a client of ours, never a person.
public record ChangedBy(String client, String channel) {}
