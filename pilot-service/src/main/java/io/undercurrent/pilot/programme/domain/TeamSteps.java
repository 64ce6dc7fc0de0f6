package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The steps teams took, and the teams in the order of their ids.
public interface TeamSteps {
    /// Keeps a step; to tell of it again changes nothing.
    void keep(TeamStep step);

    List<TeamStep> of(TeamId team);

    /// The active teams behind a position, in the order of their ids and in no other.
    List<TeamId> teams(Optional<TeamId> position, Optional<Set<TeamId>> limit, int atMost);
}
