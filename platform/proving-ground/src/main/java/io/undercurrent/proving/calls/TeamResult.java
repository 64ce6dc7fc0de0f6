package io.undercurrent.proving.calls;

import java.util.List;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// One line of a results import: what a team said in a week.
public record TeamResult(String teamId, YearWeek week, Integer invited, Integer answered, List<ItemCounts> items) {

    /// The same, said in another name.
    public TeamResult saidBy(String team) {
        return new TeamResult(team, week, invited, answered, items);
    }

    /// What two teams say together about the same items.
    public TeamResult plus(TeamResult other) {
        var sums = IntStream.range(0, items.size())
                .mapToObj(at -> items.get(at).plus(other.items.get(at)))
                .toList();
        return new TeamResult(teamId, week, invited + other.invited, answered + other.answered, sums);
    }
}
