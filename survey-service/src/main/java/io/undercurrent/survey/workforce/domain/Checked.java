package io.undercurrent.survey.workforce.domain;

import java.util.List;

/// What is left of an import after its lines were compared: the teams they describe, and the managers nobody knows.
public record Checked(List<TeamDescription> teams, UnknownManagers unknownManagers) {

    public Checked {
        teams = List.copyOf(teams);
    }
}
