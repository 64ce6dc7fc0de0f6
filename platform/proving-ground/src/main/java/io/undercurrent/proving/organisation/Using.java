package io.undercurrent.proving.organisation;

import io.undercurrent.proving.calls.UsageLine;
import java.util.List;
import java.util.random.RandomGenerator;
import org.threeten.extra.YearWeek;

/// What a team's licences show in one week. Everybody holds one; the tool's logs know no names here, only counts.
record Using(Climate climate, TeamPlan team, RandomGenerator random) {
    private static final double STAYS_A_WHILE = 0.93;

    UsageLine report(String tool, YearWeek yearWeek, int week, List<Member> present) {
        var atWork = present.stream()
                .filter(_ -> random.nextDouble() >= climate.onLeave(week))
                .toList();
        var loggedIn = atWork.stream().filter(member -> opens(member, week)).toList();
        var active = loggedIn.stream()
                .filter(_ -> random.nextDouble() < STAYS_A_WHILE)
                .toList();
        var core = (int)
                active.stream().filter(member -> doesCoreWork(member, week)).count();
        return new UsageLine(
                team.id(),
                tool,
                yearWeek,
                present.size(),
                present.size() - atWork.size(),
                loggedIn.size(),
                active.size(),
                core,
                active.size() + Chance.poisson(3.0 * active.size(), random),
                Chance.poisson(climate.workarounds(team, week) * present.size(), random));
    }

    private boolean opens(Member member, int week) {
        return random.nextDouble() < Chance.of(member.opening() - climate.reluctance(team, week));
    }

    private boolean doesCoreWork(Member member, int week) {
        return random.nextDouble() < Chance.of(member.coreWork() - climate.shallowness(team, week));
    }
}
