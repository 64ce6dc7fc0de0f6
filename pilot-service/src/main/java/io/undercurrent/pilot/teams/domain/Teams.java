package io.undercurrent.pilot.teams.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The teams we have heard of.
public interface Teams {
    /// Keeps each description, unless a newer one of the same team is here already.
    void keep(List<Team> descriptions);

    /// Those of the named teams that we know.
    Map<TeamId, Team> named(Collection<TeamId> ids);

    /// These teams and all teams below them.
    Set<TeamId> andBelow(Collection<TeamId> roots);
}
