package io.undercurrent.pilot.rollout.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who got which tool from when.
public interface RollOuts {
    /// Keeps the roll-out if none of its teams has the tool at that time; answers the teams that have.
    List<TeamId> keep(RollOut rollOut);

    Optional<RollOut> known(UUID id);

    /// The same, held so that nobody else ends it until the transaction does.
    Optional<RollOut> held(UUID id);

    /// Keeps the last day.
    void end(RollOut ended);

    /// Behind a place among the licences, of one team and of one tool if these are named.
    List<Licence> licences(Optional<Licence.Place> position, Optional<TeamId> team, Optional<ToolId> tool, int atMost);

    List<RollOut> after(Optional<UUID> position, int atMost);
}
