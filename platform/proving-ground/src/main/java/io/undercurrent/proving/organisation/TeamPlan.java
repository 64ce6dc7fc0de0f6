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

    /// Whether what is planted here, if anything, is of this kind.
    public boolean suffers(Planted.Kind kind) {
        return planted.filter(change -> change.kind() == kind).isPresent();
    }

    double strengthAt(Planted.Kind kind, int week) {
        return planted.filter(change -> change.kind() == kind)
                .map(change -> change.strengthAt(week))
                .orElse(0.0);
    }

    /// How far everything planted here moves the mean of an item.
    double shift(Construct construct, int week) {
        return planted.map(change -> change.strengthAt(week) * Moves.of(change.kind(), construct))
                .orElse(0.0);
    }
}
