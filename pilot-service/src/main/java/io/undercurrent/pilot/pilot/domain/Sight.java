package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which pilots somebody may see and change: all, or those of the teams they lead and of the teams below.
public sealed interface Sight {
    record Everything() implements Sight {}

    record Below(Set<TeamId> teams) implements Sight {
        public Below {
            teams = Set.copyOf(teams);
        }
    }

    static Sight below(Collection<TeamId> teams) {
        return new Below(Set.copyOf(teams));
    }

    /// The teams it is limited to, if it is.
    default Optional<Set<TeamId>> limit() {
        return switch (this) {
            case Everything _ -> Optional.empty();
            case Below(var teams) -> Optional.of(teams);
        };
    }

    /// Whether a pilot of these teams can be seen: one of them is enough.
    default boolean reaches(List<TeamId> teams) {
        return limit().map(own -> teams.stream().anyMatch(own::contains)).orElse(true);
    }

    /// Whether a pilot of these teams can be changed: all of them are needed.
    default boolean covers(List<TeamId> teams) {
        return limit().map(own -> own.containsAll(teams)).orElse(true);
    }
}
