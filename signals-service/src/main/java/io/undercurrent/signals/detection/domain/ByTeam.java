package io.undercurrent.signals.detection.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/// One fact of each team that told one, in the order of the teams, whatever order they were told in.
final class ByTeam<T> {
    private final List<@Nullable T> facts;

    ByTeam(int teams) {
        this.facts = new ArrayList<@Nullable T>(Collections.<@Nullable T>nCopies(teams, null));
    }

    /// @param choice which of two facts of a team is believed
    void tell(int team, T fact, BinaryOperator<T> choice) {
        var before = facts.get(team);
        facts.set(team, before == null ? fact : choice.apply(before, fact));
    }

    void replace(int team, T fact) {
        facts.set(team, fact);
    }

    Optional<T> of(int team) {
        return Optional.ofNullable(facts.get(team));
    }

    void each(ObjIntConsumer<T> take) {
        for (var team = 0; team < facts.size(); team++) {
            var fact = facts.get(team);
            if (fact != null) {
                take.accept(fact, team);
            }
        }
    }
}
