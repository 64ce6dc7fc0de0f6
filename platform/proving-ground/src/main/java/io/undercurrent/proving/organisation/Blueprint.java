package io.undercurrent.proving.organisation;

import java.util.List;
import org.threeten.extra.YearWeek;

/// Everything an organisation follows from: the same blueprint gives the same people, answers and usage on any machine.
public record Blueprint(long seed, YearWeek first, int weeks, List<TeamPlan> teams, Conditions conditions) {

    public Blueprint {
        if (weeks < 1 || teams.isEmpty()) {
            throw new IllegalArgumentException("An organisation has teams and weeks");
        }
        teams = List.copyOf(teams);
    }

    /// An organisation in which nobody leaves and no week is bad for all.
    public static Blueprint still(long seed, YearWeek first, int weeks, List<TeamPlan> teams) {
        return new Blueprint(seed, first, weeks, teams, Conditions.STILL);
    }

    public YearWeek week(int index) {
        return first.plusWeeks(index);
    }

    public YearWeek last() {
        return week(weeks - 1);
    }

    /// The teams in which something really changes.
    public List<TeamPlan> plantedTeams() {
        return teams.stream().filter(team -> team.planted().isPresent()).toList();
    }
}
