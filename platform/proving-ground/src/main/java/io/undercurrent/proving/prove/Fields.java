package io.undercurrent.proving.prove;

import io.undercurrent.proving.organisation.Blueprint;
import io.undercurrent.proving.organisation.Conditions;
import io.undercurrent.proving.organisation.Planted;
import io.undercurrent.proving.organisation.TeamPlan;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// Organisations of one level, two years long.
final class Fields {
    static final int WEEKS = 104;
    /// One in six leaves within a year, no week is like another, none is bad for all.
    static final Conditions USUAL = Conditions.STILL.withTurnover(0.17);

    private static final YearWeek FIRST = YearWeek.of(2024, 1);
    private static final int SMALLEST = 6;
    private static final int LARGEST = 30;

    private Fields() {}

    /// Nothing ever changes in any team.
    static Blueprint steady(long seed, int teams, Conditions conditions) {
        var random = new SplittableRandom(seed);
        var plans = IntStream.range(0, teams)
                .mapToObj(number -> team("steady-" + number, size(random), Optional.empty()))
                .toList();
        return of(seed, plans, conditions);
    }

    static Blueprint of(long seed, List<TeamPlan> teams, Conditions conditions) {
        return new Blueprint(seed, FIRST, WEEKS, teams, conditions);
    }

    static TeamPlan team(String id, int size, Optional<Planted> planted) {
        return new TeamPlan(id, id, Optional.empty(), size, planted);
    }

    static int size(SplittableRandom random) {
        return random.nextInt(SMALLEST, LARGEST + 1);
    }
}
