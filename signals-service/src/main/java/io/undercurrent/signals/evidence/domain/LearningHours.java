package io.undercurrent.signals.evidence.domain;

import java.util.Collection;

/// Hours promised for learning, and those of them that could really be taken; of all participants together.
public record LearningHours(double granted, double taken) {
    public LearningHours {
        if (!(granted >= 0 && taken >= 0)) {
            throw new IllegalArgumentException("Hours are counted from nought");
        }
    }

    public static LearningHours in(Collection<Pilot> pilots) {
        return new LearningHours(
                pilots.stream().mapToDouble(pilot -> pilot.learning().granted()).sum(),
                pilots.stream().mapToDouble(pilot -> pilot.learning().taken()).sum());
    }
}
