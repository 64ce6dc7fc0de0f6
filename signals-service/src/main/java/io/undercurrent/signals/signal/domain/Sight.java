package io.undercurrent.signals.signal.domain;

import java.util.Set;

/// Whose signals a reader may see: those of everybody, or those of the teams they lead and of all below.
public sealed interface Sight {

    Set<String> ROLES_THAT_SEE_ALL = Set.of("people-analyst", "works-council", "privacy-officer", "admin");

    static Sight of(Set<String> roles, Set<String> ledTeams) {
        return roles.stream().anyMatch(ROLES_THAT_SEE_ALL::contains) ? new Everyone() : new TeamsAndBelow(ledTeams);
    }

    record Everyone() implements Sight {}

    record TeamsAndBelow(Set<String> teams) implements Sight {
        public TeamsAndBelow {
            teams = Set.copyOf(teams);
        }
    }
}
