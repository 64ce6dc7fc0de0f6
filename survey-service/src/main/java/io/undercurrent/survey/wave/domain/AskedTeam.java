package io.undercurrent.survey.wave.domain;

import java.util.Optional;

/// A team of the audience as it stands: how many people it has, and the group it is shown in, if any.
public record AskedTeam(TeamId id, Optional<TeamId> parent, int people, Optional<Pool> pool) {

    /// The group a team is shown in, with the place of the group in the tree.
    public record Pool(TeamId id, Optional<TeamId> parent) {}

    TeamId speaksAs() {
        return pool.map(Pool::id).orElse(id);
    }

    Optional<TeamId> standsBelow() {
        return pool.map(Pool::parent).orElse(parent);
    }
}
