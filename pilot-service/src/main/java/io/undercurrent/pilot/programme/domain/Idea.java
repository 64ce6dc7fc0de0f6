package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.pilot.domain.PilotId;
import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Something a team would like to try. Nobody knows who had it.
public record Idea(UUID id, TeamId team, String text, LocalDate on, Optional<Reply> reply) {

    /// What became of it, and why; an idea that became a pilot leads there.
    public record Reply(Course course, String because, LocalDate on, Optional<PilotId> pilot) {}

    public enum Course {
        PILOT,
        LATER,
        NO
    }

    /// How long the answer took.
    public Optional<Long> daysToAnswer() {
        return reply.map(given -> ChronoUnit.DAYS.between(on, given.on()));
    }
}
