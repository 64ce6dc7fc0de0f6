package io.undercurrent.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/// A team exists, has this name and stands here in the organisation; its headcount is told from five on.
///
/// @param pooledInto the group that speaks for a team too small to be shown; told of like a team of its own
public record TeamDescribed(
        String teamId,
        String name,
        @Nullable String parentTeamId,
        @Nullable Integer headcount,
        Boolean active,
        @Nullable String pooledInto,
        Long revision)
        implements TeamEvent {

    public TeamDescribed {
        requireNonNull(teamId, "teamId");
        requireNonNull(name, "name");
        if (headcount != null && headcount < SmallestGroup.SIZE) {
            throw new IllegalArgumentException("A headcount below five is not told");
        }
        requireNonNull(active, "active");
        requireNonNull(revision, "revision");
    }

    /// A team that speaks for itself.
    public TeamDescribed(
            String teamId,
            String name,
            @Nullable String parentTeamId,
            @Nullable Integer headcount,
            Boolean active,
            Long revision) {
        this(teamId, name, parentTeamId, headcount, active, null, revision);
    }

    @Override
    public String key() {
        return teamId;
    }

    @Override
    public String subject() {
        return teamId;
    }
}
