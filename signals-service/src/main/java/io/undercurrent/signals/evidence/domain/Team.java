package io.undercurrent.signals.evidence.domain;

import java.util.Optional;

/// A group of people who work together; one of fewer than five has no headcount, and nothing is said about it.
///
/// @param pooledInto the group that speaks for a team too small to be shown
public record Team(
        TeamId id,
        String name,
        Optional<TeamId> parent,
        Optional<Integer> headcount,
        boolean active,
        Optional<TeamId> pooledInto) {

    /// A team that speaks for itself.
    public Team(TeamId id, String name, Optional<TeamId> parent, Optional<Integer> headcount, boolean active) {
        this(id, name, parent, headcount, active, Optional.empty());
    }

    /// Whether anything may be said about this team at all.
    public boolean canBeShown() {
        return active && headcount.isPresent();
    }
}
