package io.undercurrent.proving.organisation;

import io.undercurrent.proving.organisation.Planted.Kind;

/// What moves everybody (season, one bad week) and what moves one team only (a planted change).
final class Climate {
    private static final double DOUBT = 0.04;
    private static final double DOUBT_PER_POINT = 0.15;
    private static final double SHOCK = 0.7;
    private static final int MIDSUMMER = 31;

    private final Blueprint blueprint;

    Climate(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /// How far the mean of an item stands from its usual place.
    double shift(TeamPlan team, Construct construct, int week) {
        var strength = team.strengthAt(Kind.UNCERTAINTY, week) + (isShock(week) ? SHOCK : 0);
        return construct.whenUncertain() * strength;
    }

    /// The chance that somebody answers "I do not know" to one item.
    double doubt(TeamPlan team, int week) {
        return DOUBT + DOUBT_PER_POINT * team.strengthAt(Kind.UNCERTAINTY, week);
    }

    /// Log-odds to be taken from a person's willingness to open the tool.
    double reluctance(TeamPlan team, int week) {
        return team.strengthAt(Kind.SILENT_RESISTANCE, week) + (isShock(week) ? SHOCK : 0) + summer(week);
    }

    /// Log-odds to be taken from a person's core work with the tool.
    double shallowness(TeamPlan team, int week) {
        return team.strengthAt(Kind.SILENT_RESISTANCE, week);
    }

    /// Workarounds per person and week.
    double workarounds(TeamPlan team, int week) {
        return 0.05 * Math.exp(team.strengthAt(Kind.SILENT_RESISTANCE, week));
    }

    /// Log-odds to be taken from a person's willingness to answer.
    double silence(TeamPlan team, int week) {
        return 0.4 * team.strengthAt(Kind.SILENT_RESISTANCE, week);
    }

    double onLeave(int week) {
        return 0.04 + 0.4 * summer(week);
    }

    private double summer(int week) {
        var fromMidsummer = blueprint.week(week).getWeek() - MIDSUMMER;
        return 0.5 * Math.exp(-Math.pow(fromMidsummer / 3.0, 2));
    }

    private boolean isShock(int week) {
        return blueprint.shockWeek().filter(shock -> shock == week).isPresent();
    }
}
