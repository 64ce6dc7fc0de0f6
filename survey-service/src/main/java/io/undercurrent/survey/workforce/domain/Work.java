package io.undercurrent.survey.workforce.domain;

/// What somebody does, and in which team.
public record Work(String teamId, String jobFamily, boolean learner) {}
