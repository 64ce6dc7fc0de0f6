package io.undercurrent.survey.wave.domain;

import java.util.Optional;
import java.util.Set;

/// A reporting group with its place in the tree and the teams in it, as they stood when the wave opened.
public record FrozenGroup(TeamId id, Optional<TeamId> parent, int size, Set<TeamId> teams) {

    private static final int STEP = 5;

    public FrozenGroup {
        teams = Set.copyOf(teams);
    }

    /// How many were asked, as it may be told beside so many who answered: exactly, unless the headcount of the team
    /// itself could be taken from it and would leave the few below it.
    public int toldSize(int answered) {
        var standsForOthers = teams.contains(id) && teams.size() > 1;
        return standsForOthers ? Math.max(answered, size - size % STEP) : size;
    }
}
