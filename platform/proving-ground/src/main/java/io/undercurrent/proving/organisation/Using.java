package io.undercurrent.proving.organisation;

import io.undercurrent.proving.calls.UsageLine;
import java.util.List;
import org.threeten.extra.YearWeek;

/// What a team's licences show in one week. Everybody holds one; the tool's logs know no names here, only counts.
record Using(Climate climate, TeamPlan team, Habit habit, Conditions conditions) {
    private static final long PURPOSE = 0x05EL;
    private static final double STAYS_A_WHILE = 0.93;

    /// What one person did with the tool in a week.
    private record Week(boolean onLeave, boolean loggedIn, boolean active, boolean core, int sessions, int around) {}

    UsageLine report(String tool, YearWeek yearWeek, int week, List<Member> present) {
        var weeks = present.stream()
                .map(member -> week(member, tool.hashCode(), week))
                .toList();
        return new UsageLine(
                team.id(),
                tool,
                yearWeek,
                present.size(),
                (int) weeks.stream().filter(Week::onLeave).count(),
                (int) weeks.stream().filter(Week::loggedIn).count(),
                (int) weeks.stream().filter(Week::active).count(),
                (int) weeks.stream().filter(Week::core).count(),
                weeks.stream().mapToInt(Week::sessions).sum(),
                conditions.tells("workarounds") ? workarounds(weeks) : 0);
    }

    private Week week(Member member, int tool, int week) {
        var random = Chance.stream(member.key(), PURPOSE, tool, habit.livedAgain(member, week));
        var onLeave = random.nextDouble() < climate.onLeave(week);
        var opens = random.nextDouble() < Chance.of(member.opening() - climate.reluctance(team, week));
        var stays = random.nextDouble() < STAYS_A_WHILE;
        var core = random.nextDouble() < Chance.of(member.coreWork() - climate.shallowness(team, week));
        var around = Chance.poisson(climate.workarounds(team, week), random);
        var loggedIn = opens && !onLeave;
        var active = loggedIn && stays;
        return new Week(onLeave, loggedIn, active, active && core, active ? 1 + Chance.poisson(3, random) : 0, around);
    }

    private static int workarounds(List<Week> weeks) {
        return weeks.stream().mapToInt(Week::around).sum();
    }
}
