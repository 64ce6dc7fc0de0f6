package io.undercurrent.proving.organisation;

import io.undercurrent.proving.calls.Employee;
import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.calls.UsageLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// The people of a blueprint, and what they answer and use each week.
public final class Organisation {
    private final Blueprint blueprint;
    private final Climate climate;
    private final Map<TeamPlan, Roster> rosters = new LinkedHashMap<>();

    public Organisation(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.climate = new Climate(blueprint);
        for (var team : blueprint.teams()) {
            rosters.put(team, Roster.of(team, blueprint, chance(team, "roster", 0)));
        }
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

    public List<TeamResult> results(int week) {
        return rosters.entrySet().stream()
                .map(entry -> new Answering(climate, entry.getKey(), chance(entry.getKey(), "answers", week))
                        .result(blueprint.week(week), week, entry.getValue().presentIn(week)))
                .toList();
    }

    public List<UsageLine> usage(String tool, int week) {
        return rosters.entrySet().stream()
                .map(entry -> new Using(climate, entry.getKey(), chance(entry.getKey(), tool, week))
                        .report(
                                tool,
                                blueprint.week(week),
                                week,
                                entry.getValue().presentIn(week)))
                .toList();
    }

    /// Each team, purpose and week has a stream of its own, so that no draw depends on another.
    private RandomGenerator chance(TeamPlan team, String purpose, int week) {
        var mixed = blueprint.seed();
        for (var part : List.of(team.id(), purpose, Integer.toString(week))) {
            mixed = mixed * 0x9E3779B97F4A7C15L + part.hashCode();
        }
        return new SplittableRandom(mixed);
    }
}
