package io.undercurrent.proving.organisation;

import io.undercurrent.proving.calls.Employee;
import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.calls.UsageLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The people of a blueprint, and what they answer, use and ask each week.
public final class Organisation {
    private static final long MISSING = 0x415L;
    private static final int STAFFING_TOLD = 104;

    private final Blueprint blueprint;
    private final Conditions conditions;
    private final Climate climate;
    private final Habit habit;
    private final Map<TeamPlan, Roster> rosters = new LinkedHashMap<>();

    public Organisation(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.conditions = blueprint.conditions();
        this.climate = new Climate(blueprint);
        this.habit = new Habit(conditions.persistence());
        blueprint.teams().forEach(team -> rosters.put(team, Roster.of(team, blueprint, climate)));
    }

    public Blueprint blueprint() {
        return blueprint;
    }

    public List<Employee> employees() {
        return rosters.entrySet().stream()
                .flatMap(entry -> entry.getValue().members().stream()
                        .map(member -> Contracted.employee(blueprint, entry.getKey(), member)))
                .toList();
    }

    /// The first week whose staffing survey-service tells, counted from the first week of the blueprint: two years
    /// back.
    public int staffedFrom() {
        return Math.max(Roster.FOUNDED, blueprint.weeks() - STAFFING_TOLD);
    }

    /// Everybody who ever worked in a team.
    public List<Member> members(TeamPlan team) {
        return roster(team).members();
    }

    /// What the teams that take part say in a week; nothing when no wave is held.
    public List<TeamResult> results(int week) {
        if (!conditions.asksIn(week)) {
            return List.of();
        }
        var asked = Construct.askedIn(week / conditions.waveEvery()).stream()
                .filter(construct -> conditions.tells(construct.key()))
                .toList();
        return blueprint.teams().stream()
                .filter(team -> takesPart(team, week))
                .map(team -> new Answering(climate, team, habit)
                        .result(blueprint.week(week), week, asked, roster(team).presentIn(week)))
                .toList();
    }

    public List<UsageLine> usage(String tool, int week) {
        return blueprint.teams().stream()
                .map(team -> new Using(climate, team, habit, conditions)
                        .report(tool, blueprint.week(week), week, roster(team).presentIn(week)))
                .toList();
    }

    /// How many questions stood open in a team, and how many were answered, in every week.
    public List<Backlog> backlogs(TeamPlan team) {
        return new Asking(climate, team, blueprint.seed()).backlogs(blueprint.weeks());
    }

    private Roster roster(TeamPlan team) {
        return rosters.getOrDefault(team, new Roster(List.of()));
    }

    private boolean takesPart(TeamPlan team, int week) {
        return Chance.stream(blueprint.seed(), team.id().hashCode(), MISSING, week)
                        .nextDouble()
                >= conditions.missing();
    }
}
