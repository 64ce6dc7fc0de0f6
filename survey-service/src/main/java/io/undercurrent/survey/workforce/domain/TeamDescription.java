package io.undercurrent.survey.workforce.domain;

import java.util.Optional;

/// A team as a row of the HRIS describes it.
public record TeamDescription(String id, String name, Optional<String> parent) {

    /// The same team; below the root, where the file names no parent.
    public TeamDescription under(TeamDescription root) {
        return new TeamDescription(id, name, parent.or(() -> Optional.of(root.id())));
    }
}
