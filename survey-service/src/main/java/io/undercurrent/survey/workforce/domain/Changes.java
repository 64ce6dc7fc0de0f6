package io.undercurrent.survey.workforce.domain;

/// What an import changes, or in a rehearsal would change; of the teams some by name.
public record Changes(TeamChanges teams, PeopleChanges people, TeamPreview preview) {}
