package io.undercurrent.proving.organisation;

import java.util.Optional;

/// A team before anybody works in it.
public record TeamPlan(String id, String name, Optional<String> parent, int size, Optional<Planted> planted) {

    public TeamPlan {
        if (size < 1) {
            throw new IllegalArgumentException("A team has people: " + size);
        }
    }

    TeamPlan with(Planted change, int people) {
        return new TeamPlan(id, name, parent, people, Optional.of(change));
    }

    double strengthAt(Planted.Kind kind, int week) {
        return planted.map(change -> change.strengthAt(kind, week)).orElse(0.0);
    }
}
