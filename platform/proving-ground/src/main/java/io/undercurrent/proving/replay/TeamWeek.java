package io.undercurrent.proving.replay;

import io.undercurrent.proving.calls.ItemCounts;
import io.undercurrent.proving.calls.TeamResult;
import io.undercurrent.proving.calls.UsageLine;
import io.undercurrent.proving.replay.PersonWeek.Group;
import java.util.List;
import java.util.function.Predicate;
import org.threeten.extra.YearWeek;

/// All people of a group in a week, and the sums that may be told about them.
record TeamWeek(Group group, YearWeek week, List<PersonWeek> people) {
    static final String TOOL = "copilot";

    int size() {
        return people.size();
    }

    TeamResult result() {
        var constructs = people.getFirst().answers().keySet();
        var items = constructs.stream().sorted().map(this::counted).toList();
        return new TeamResult(group.id(), week, size(), size(), items);
    }

    /// The file knows neither leave nor workarounds: both are sent as none. Logged in means active: it knows no other.
    UsageLine usage() {
        return new UsageLine(
                group.id(),
                TOOL,
                week,
                those(PersonWeek::enabled),
                0,
                those(PersonWeek::active),
                those(PersonWeek::active),
                those(PersonWeek::didCoreWork),
                people.stream()
                        .filter(PersonWeek::active)
                        .mapToInt(PersonWeek::actions)
                        .sum(),
                0);
    }

    private ItemCounts counted(String construct) {
        var counts = new int[5];
        for (var person : people) {
            counts[person.answer(construct) - 1]++;
        }
        return ItemCounts.of(construct, counts, 0);
    }

    private int those(Predicate<PersonWeek> kind) {
        return (int) people.stream().filter(kind).count();
    }
}
