package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.TeamPlan;
import io.undercurrent.proving.play.Outcome;

/// A change that was planted, and what became of it.
///
/// @param wasCalm whether no light was on before: one that was is luck, not skill
/// @param seenAfter weeks until a light was on; NEVER when none was while it lasted
/// @param clearedAfter weeks from its end until the light was off; NEVER when it stayed on
record Case(Planted change, int people, boolean wasCalm, int seenAfter, int clearedAfter) {
    static final int NEVER = Integer.MAX_VALUE;

    static Case of(TeamPlan team, Outcome outcome) {
        var change = team.planted().orElseThrow();
        var signal = change.kind().signal();
        return new Case(
                change,
                team.size(),
                !outcome.isOn(change.from() - 1, team.id(), signal),
                outcome.firstSeen(team)
                        .filter(week -> week < change.until())
                        .map(week -> week - change.from())
                        .orElse(NEVER),
                outcome.firstCleared(team)
                        .map(week -> week - change.until() + 1)
                        .orElse(NEVER));
    }

    boolean suffers(PlantedField.Dose dose) {
        return change.kind() == dose.kind() && change.strength() == dose.strength();
    }

    boolean isCaughtWithin(int weeks) {
        return seenAfter < weeks;
    }

    /// Whether the light was on when the change passed, so that there was something to clear.
    boolean stoodAtTheEnd() {
        return seenAfter != NEVER && clearedAfter > 1;
    }
}
