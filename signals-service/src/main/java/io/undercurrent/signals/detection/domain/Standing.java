package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;

/// Whether anything may be said about a signal of a team: enough facts, from enough people, not withheld.
final class Standing {
    private final Team team;
    private final int minimum;
    private int told;
    private boolean hidden;

    Standing(Team team, int minimum) {
        this.team = team;
        this.minimum = minimum;
    }

    static Standing of(Team team, SignalKind kind, Rules rules) {
        return new Standing(team, kind == SignalKind.UNCERTAINTY ? rules.minimumWaves() : rules.minimumWeeks());
    }

    /// A week's facts about the team. What was told in the same week counts more than what was withheld.
    void note(boolean tells, boolean hides) {
        if (tells) {
            told++;
            hidden = false;
        } else if (hides) {
            hidden = true;
        }
    }

    boolean allows(Chart chart) {
        return team.canBeShown() && !hidden && told >= minimum && chart.hasAdvanced();
    }
}
