package io.undercurrent.proving.play;

import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.organisation.TeamPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How many weeks of teams survey-service can tell the staffing of: a team of fewer than five is counted with the unit
/// above.
record Crews(Organisation organisation) {
    private static final int SMALLEST = 5;

    long told() {
        return IntStream.range(
                        organisation.staffedFrom(), organisation.blueprint().weeks())
                .mapToLong(this::told)
                .sum();
    }

    private long told(int week) {
        var heads = new HashMap<String, Long>();
        lowestFirst().forEach(team -> count(team, week, heads));
        return heads.values().stream().filter(people -> people > 0).count();
    }

    private void count(TeamPlan team, int week, Map<String, Long> heads) {
        var own = organisation.members(team).stream()
                .filter(member -> member.presentIn(week))
                .count();
        var people = heads.merge(team.id(), own, Long::sum);
        if (people < SMALLEST) {
            heads.remove(team.id());
            team.parent().ifPresent(above -> heads.merge(above, people, Long::sum));
        }
    }

    /// In the tree a unit comes before its teams.
    private List<TeamPlan> lowestFirst() {
        return organisation.blueprint().teams().reversed();
    }
}
