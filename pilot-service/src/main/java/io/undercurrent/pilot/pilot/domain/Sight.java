package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Collection;
import java.util.Set;

/// Which pilots somebody may see: all, or those of some teams and of the teams below them.
public sealed interface Sight {
    record Everything() implements Sight {}

    /// @param teams the teams somebody leads
    record Below(Set<TeamId> teams) implements Sight {
        public Below {
            teams = Set.copyOf(teams);
        }
    }

    static Sight below(Collection<TeamId> teams) {
        return new Below(Set.copyOf(teams));
    }
}
