package io.undercurrent.pilot.usage.domain;

import io.undercurrent.pilot.teams.domain.TeamId;

/// A line that was not taken, and why.
public record Rejection(long line, String code, String message) {
    public static Rejection of(long line, Refusal refusal) {
        return new Rejection(line, refusal.code(), refusal.message());
    }

    /// The same about a team that is part of a larger unit: too few people can be counted in there.
    public static Rejection of(long line, Refusal refusal, TeamId parent) {
        return refusal == Refusal.GROUP_TOO_SMALL
                ? new Rejection(line, refusal.code(), refusal.message() + "; count them in " + parent.value())
                : of(line, refusal);
    }
}
