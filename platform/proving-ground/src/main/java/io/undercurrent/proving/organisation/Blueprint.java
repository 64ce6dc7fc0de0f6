package io.undercurrent.proving.organisation;

import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// Everything an organisation follows from: the same blueprint gives the same people, answers and usage on any machine.
///
/// @param turnover chance that somebody leaves in a week; a successor comes at once
public record Blueprint(
        long seed, YearWeek first, int weeks, List<TeamPlan> teams, Optional<Integer> shockWeek, double turnover) {

    public Blueprint {
        if (weeks < 1 || teams.isEmpty()) {
            throw new IllegalArgumentException("An organisation has teams and weeks");
        }
        teams = List.copyOf(teams);
    }

    /// An organisation in which nobody leaves and no week is bad for all.
    public static Blueprint still(long seed, YearWeek first, int weeks, List<TeamPlan> teams) {
        return new Blueprint(seed, first, weeks, teams, Optional.empty(), 0);
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
