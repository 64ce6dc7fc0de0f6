package io.undercurrent.pilot.teams.domain;

import org.jspecify.annotations.Nullable;

/// A team as it was last described to us. Nobody tells us the headcount of a group below five.
public record Team(
        TeamId id,
        String name,
        @Nullable TeamId parent,
        @Nullable Integer headcount,
        boolean active,
        long revision) {
    /// Whether numbers about this team are about no one in particular.
    public boolean hidesItsMembers() {
        return headcount != null && headcount >= Crowd.SMALLEST;
    }
}
