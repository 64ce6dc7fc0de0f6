package io.undercurrent.pilot.rollout.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who got which tool from when.
public interface RollOuts {
    /// Keeps the roll-out if none of its teams has the tool yet; answers the teams that have.
    List<TeamId> keep(RollOut rollOut);

    Optional<RollOut> known(UUID id);

    List<RollOut> after(Optional<UUID> position, int atMost);
}
