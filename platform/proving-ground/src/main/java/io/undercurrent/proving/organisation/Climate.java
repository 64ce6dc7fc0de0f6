package io.undercurrent.proving.organisation;

import io.undercurrent.proving.organisation.Planted.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What moves everybody (season, bad news) and what moves one team only (a planted change).
final class Climate {
    private static final double DOUBT = 0.04;
    private static final double DOUBT_PER_POINT = 0.15;
    private static final double SHOCK = 0.7;
    private static final int SHOCK_LASTS = 5;
    private static final int MIDSUMMER = 31;
    private static final int WEEKS_A_QUARTER = 13;
    /// Before the order, people of a mandate-trap team rarely open the tool; after it nearly all do.
    private static final double RELUCTANT = 1.0;
    private static final double ORDERED = 2.2;
    private static final double REPORTING = 0.8;

    private final Blueprint blueprint;
    private final Map<String, Ways> ways = new HashMap<>();

    Climate(Blueprint blueprint) {
        this.blueprint = blueprint;
        blueprint.teams().forEach(team -> ways.put(team.id(), Ways.of(blueprint.seed(), team)));
    }

    Blueprint blueprint() {
        return blueprint;
    }

    /// How a team of this organisation differs from the others for good.
    Ways ways(TeamPlan team) {
        return Objects.requireNonNull(ways.get(team.id()), team.id());
    }

    /// How far an item stands from its usual place for this person.
    double shift(TeamPlan team, Construct construct, Member member, int week) {
        var camp = construct == Construct.ATTITUDE ? member.camp() * team.strengthAt(Kind.POLARIZATION, week) : 0;
        return team.shift(construct, week) + Moves.of(Kind.UNCERTAINTY, construct) * shock(team, week) + camp;
    }

    /// The chance that somebody answers "I do not know" to one item.
    double doubt(TeamPlan team, int week) {
        return DOUBT + DOUBT_PER_POINT * team.strengthAt(Kind.UNCERTAINTY, week);
    }

    /// Log-odds to be taken from a person's willingness to open the tool.
    double reluctance(TeamPlan team, int week) {
        return team.strengthAt(Kind.SILENT_RESISTANCE, week)
                + shock(team, week)
                + summer(week)
                + (team.suffers(Kind.MANDATE_TRAP) ? RELUCTANT - obedience(team, week) : 0);
    }

    /// Log-odds to be taken from a person's core work with the tool.
    double shallowness(TeamPlan team, int week) {
        return team.strengthAt(Kind.SILENT_RESISTANCE, week) + team.strengthAt(Kind.MANDATE_TRAP, week);
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

    /// Questions about role and AI that one person asks in a week.
    double questions(TeamPlan team, int week) {
        return 0.04 * Math.exp(team.strengthAt(Kind.UNCERTAINTY, week) + shock(team, week));
    }

    /// The chance that an open question gets its answer within a week.
    double answering(TeamPlan team, int week) {
        return 0.5 - 0.3 * Math.min(1, team.strengthAt(Kind.UNCERTAINTY, week));
    }

    /// Grows with the order itself, and once more before each quarter is reported.
    private double obedience(TeamPlan team, int week) {
        if (team.strengthAt(Kind.MANDATE_TRAP, week) == 0) {
            return 0;
        }
        return ORDERED + (blueprint.week(week).getWeek() % WEEKS_A_QUARTER >= WEEKS_A_QUARTER - 2 ? REPORTING : 0);
    }

    private double summer(int week) {
        var fromMidsummer = blueprint.week(week).getWeek() - MIDSUMMER;
        return 0.5 * Math.exp(-Math.pow(fromMidsummer / 3.0, 2));
    }

    /// Bad news fades by half from week to week.
    private double shock(TeamPlan team, int week) {
        var news = blueprint.conditions().shocks().stream()
                .filter(shock -> shock <= week && week < shock + SHOCK_LASTS)
                .mapToDouble(shock -> SHOCK * Math.pow(0.5, week - shock))
                .sum();
        return news == 0 ? 0 : news * ways(team).nerves();
    }
}
