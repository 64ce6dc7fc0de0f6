package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;
import java.util.Optional;

/// A team and the units it stands in, outermost first.
public record TeamLine(TeamId id, String name, Optional<TeamId> parent, SizeBand size, List<Unit> path) {

    public TeamLine {
        path = List.copyOf(path);
    }

    /// A unit above a team.
    public record Unit(String id, String name) {}
}
