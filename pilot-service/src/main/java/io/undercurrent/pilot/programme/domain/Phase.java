package io.undercurrent.pilot.programme.domain;

import java.util.Arrays;
import java.util.List;

/// How far a team has come with AI, from hearing of it to having made it its own.
public enum Phase {
    AWARENESS,
    PARTICIPATION,
    PILOTING,
    SCALING,
    ANCHORING;

    /// Whether something has happened that belongs to this phase. Awareness begins by itself.
    boolean isEntered(Footing footing) {
        return switch (this) {
            case AWARENESS -> true;
            case PARTICIPATION -> footing.ideas() > 0 || footing.took(StepKind.USE_CASE_WORKSHOP);
            case PILOTING -> footing.pilots() > 0;
            case SCALING -> footing.scaled() > 0;
            case ANCHORING -> footing.scaled() > 0 && criteria(SCALING).stream().allMatch(each -> each.isMet(footing));
        };
    }

    /// What has to be so before a team leaves this phase for the next.
    public List<Criterion> criteria() {
        return criteria(this);
    }

    private static List<Criterion> criteria(Phase phase) {
        return Arrays.stream(Criterion.values())
                .filter(criterion -> criterion.phase() == phase)
                .toList();
    }
}
