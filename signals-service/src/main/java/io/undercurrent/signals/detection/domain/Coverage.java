package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import java.util.Optional;

/// Whether anything may be said about a signal of a team: enough facts, from enough people, not withheld.
///
/// @param told weeks with facts so far
/// @param hidden why the last facts must not be used
record Coverage(int told, Optional<Withholding> hidden) {
    static final Coverage NONE = new Coverage(0, Optional.empty());

    /// A week's facts about the team. What was told in the same week counts more than what was withheld.
    Coverage after(boolean tells, Optional<Withholding> hides) {
        if (tells) {
            return new Coverage(told + 1, Optional.empty());
        }
        return hides.isPresent() ? new Coverage(told, hides) : this;
    }

    /// Why nothing may be said; empty when something may.
    Optional<Withholding> withheld(Team team, Watch watch, int place, Rules rules) {
        if (!rules.wants(watch.kind())) {
            return Optional.of(Withholding.SWITCHED_OFF);
        }
        if (!team.active() || !(team.canBeShown() || watch.isLargeEnough(place))) {
            return Optional.of(Withholding.TOO_FEW_PEOPLE);
        }
        if (hidden.isPresent()) {
            return hidden;
        }
        var enough = told >= watch.needed() && watch.chart(place).hasAdvanced();
        return enough ? Optional.empty() : Optional.of(Withholding.NOT_ENOUGH_YET);
    }
}
