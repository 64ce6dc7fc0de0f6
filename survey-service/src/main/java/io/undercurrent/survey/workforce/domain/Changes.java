package io.undercurrent.survey.workforce.domain;

/// What an import changes, or in a rehearsal would change.
public record Changes(TeamChanges teams, PeopleChanges people) {}
