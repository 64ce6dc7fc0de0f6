package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;

/// Whether anything may be said about a signal of a team: enough facts, from enough people, not withheld.
///
/// @param told weeks with facts so far
/// @param hidden whether the last facts must not be used
record Standing(int told, boolean hidden) {
    static final Standing NONE = new Standing(0, false);

    /// A week's facts about the team. What was told in the same week counts more than what was withheld.
    Standing after(boolean tells, boolean hides) {
        if (tells) {
            return new Standing(told + 1, false);
        }
        return new Standing(told, hidden || hides);
    }

    boolean allows(Team team, SignalKind kind, Chart chart, Rules rules) {
        var minimum = kind == SignalKind.UNCERTAINTY ? rules.minimumWaves() : rules.minimumWeeks();
        return team.canBeShown() && !hidden && told >= minimum && chart.hasAdvanced();
    }
}
