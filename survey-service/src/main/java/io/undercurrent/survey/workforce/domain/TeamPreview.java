package io.undercurrent.survey.workforce.domain;

import java.util.List;

/// Some of the teams that an import adds, changes or closes, for somebody to look over.
public record TeamPreview(List<String> added, List<String> changed, List<String> closed) {

    /// More is not read by anybody.
    public static final int MOST = 50;

    public TeamPreview {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        closed = List.copyOf(closed);
    }
}
