package io.undercurrent.signals.evidence.domain;

import java.util.Optional;

/// A group of people who work together; one of fewer than five has no headcount, and nothing is said about it.
public record Team(TeamId id, String name, Optional<TeamId> parent, Optional<Integer> headcount, boolean active) {
    /// Whether anything may be said about this team at all.
    public boolean canBeShown() {
        return active && headcount.isPresent();
    }
}
