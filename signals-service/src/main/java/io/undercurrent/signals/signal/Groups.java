package io.undercurrent.signals.signal;

import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.domain.Group;
import java.util.Map;
import java.util.Optional;

/// Which teams are told of together today.
public interface Groups {

    /// The group that speaks for a team, if it is too small to speak for itself.
    Optional<Group> speakingFor(TeamId team);

    /// A unit that is told of instead of a team somewhere below it.
    Optional<Group> above(TeamId team, TeamId unit);

    /// The group of every team that has one.
    Map<TeamId, Group> byTeam();
}
