package io.undercurrent.proving.organisation;

import io.undercurrent.proving.calls.ItemCounts;
import io.undercurrent.proving.calls.TeamResult;
import java.util.List;
import java.util.random.RandomGenerator;
import org.threeten.extra.YearWeek;

/// What a team says in one week: three in four answer, each with a steady view and a mood of the day.
record Answering(Climate climate, TeamPlan team, RandomGenerator random) {
    private static final double TEAM_SD = 0.25;
    private static final double DAY_SD = 0.55;

    TeamResult result(YearWeek yearWeek, int week, List<Member> present) {
        var answering = present.stream().filter(member -> answers(member, week)).toList();
        var moods = answering.stream()
                .map(member -> member.mood() + 0.25 * random.nextGaussian())
                .toList();
        var items = Construct.askedIn(week).stream()
                .map(construct -> item(construct, week, answering, moods))
                .toList();
        return new TeamResult(team.id(), yearWeek, present.size(), answering.size(), items);
    }

    private boolean answers(Member member, int week) {
        return random.nextDouble() < Chance.of(member.answering() - climate.silence(team, week));
    }

    private ItemCounts item(Construct construct, int week, List<Member> answering, List<Double> moods) {
        var counts = new int[5];
        var doubts = 0;
        for (var who = 0; who < answering.size(); who++) {
            if (random.nextDouble() < climate.doubt(team, week)) {
                doubts++;
            } else {
                counts[category(construct, week, answering.get(who), moods.get(who))]++;
            }
        }
        return ItemCounts.of(construct.key(), counts, doubts);
    }

    private int category(Construct construct, int week, Member member, double mood) {
        var felt = construct.mean()
                + steady(construct)
                + climate.shift(team, construct, week)
                + member.view(construct)
                + construct.underGoodMood() * mood
                + DAY_SD * random.nextGaussian();
        return Math.clamp(Math.round(felt) - 1, 0, 4);
    }

    /// Where this team stands for good; drawn from its name, so that every week agrees.
    private double steady(Construct construct) {
        return TEAM_SD * Chance.steady(team.id() + construct.key());
    }
}
