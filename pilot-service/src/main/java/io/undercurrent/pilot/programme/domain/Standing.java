package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.teams.domain.Team;
import java.util.Arrays;
import java.util.List;

/// Where a team stands in the programme, and what is missing there.
public record Standing(Team team, Footing footing) {

    /// The furthest phase something of which has happened.
    public Phase phase() {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.isEntered(footing))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    public boolean hasEntered(Phase phase) {
        return phase.isEntered(footing);
    }

    /// What this phase still lacks, and what was skipped in those before.
    public List<Criterion> missing() {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criterion.phase().compareTo(phase()) <= 0)
                .filter(criterion -> !criterion.isMet(footing))
                .toList();
    }
}
