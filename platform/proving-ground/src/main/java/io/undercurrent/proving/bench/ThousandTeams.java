package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Stack;
import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Organisation;
import io.undercurrent.proving.organisation.TeamPlan;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// A large organisation for benches: a thousand teams of eight, over a year.
final class ThousandTeams {
    static final int TEAMS = 1000;
    static final YearWeek FIRST = YearWeek.of(2025, 1);
    static final int WEEKS = 52;

    private final Organisation organisation = new Organisation(Blueprint.still(7, FIRST, WEEKS, plans()));

    Organisation organisation() {
        return organisation;
    }

    List<String> ids() {
        return organisation.blueprint().teams().stream().map(TeamPlan::id).toList();
    }

    void hire(Stack stack) {
        stack.workforce().add(organisation.employees());
    }

    void rollOut(Stack stack, String tool) {
        stack.tools().register(tool, "Bench " + tool);
        stack.tools().rollOut(tool, ids(), FIRST.atDay(DayOfWeek.MONDAY));
    }

    private static List<TeamPlan> plans() {
        return IntStream.range(0, TEAMS)
                .mapToObj(number -> new TeamPlan(
                        "bench-%04d".formatted(number), "Bench " + number, Optional.empty(), 8, Optional.empty()))
                .toList();
    }
}
