package io.undercurrent.pilot.rollout.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That one team may use one tool, over some time.
public record Licence(
        TeamId team, ToolId tool, LocalDate from, Optional<LocalDate> until, Optional<Integer> licences, UUID rollOut) {

    /// Where it stands among all licences: those of a team together, tool by tool, the oldest first.
    public Place place() {
        return new Place(team, tool, from);
    }

    public record Place(TeamId team, ToolId tool, LocalDate from) {}
}
