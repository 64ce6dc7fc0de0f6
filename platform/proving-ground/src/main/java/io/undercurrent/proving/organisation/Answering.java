package io.undercurrent.proving.organisation;

import io.undercurrent.proving.calls.ItemCounts;
import io.undercurrent.proving.calls.TeamResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.threeten.extra.YearWeek;

/// What a team says in one wave: three in four answer, each with a steady view and a mood of the day.
record Answering(Climate climate, TeamPlan team, Habit habit) {
    private static final long PURPOSE = 0xA45L;
    private static final double MOOD_SD = 0.25;
    private static final double DAY_SD = 0.55;

    TeamResult result(YearWeek yearWeek, int week, List<Construct> asked, List<Member> present) {
        var tallies = new EnumMap<Construct, int[]>(Construct.class);
        asked.forEach(construct -> tallies.put(construct, new int[6]));
        var answered = 0;
        for (var member : present) {
            answered += answers(member, week, tallies) ? 1 : 0;
        }
        return new TeamResult(team.id(), yearWeek, present.size(), answered, items(asked, tallies));
    }

    /// Whether this person answers; if so, each tally gets a count, at 0 for "I do not know".
    private boolean answers(Member member, int week, Map<Construct, int[]> tallies) {
        var random = Chance.stream(member.key(), PURPOSE, habit.livedAgain(member, week));
        if (random.nextDouble() >= Chance.of(member.answering() - climate.silence(team, week))) {
            return false;
        }
        var mood = member.mood() + MOOD_SD * random.nextGaussian();
        for (var construct : Construct.values()) {
            var doubts = random.nextDouble() < climate.doubt(team, week);
            var day = construct.underGoodMood() * mood + DAY_SD * random.nextGaussian();
            var tally = tallies.get(construct);
            if (tally != null) {
                tally[doubts ? 0 : category(construct, week, member, day)]++;
            }
        }
        return true;
    }

    private int category(Construct construct, int week, Member member, double day) {
        var felt = construct.mean()
                + climate.ways(team).standing(construct)
                + climate.shift(team, construct, member, week)
                + spread(construct) * member.view(construct)
                + day;
        return Math.clamp(Math.round(felt), 1, 5);
    }

    /// In some teams people have always thought more alike about AI than in others.
    private double spread(Construct construct) {
        return construct == Construct.ATTITUDE ? climate.ways(team).spread() : 1;
    }

    private static List<ItemCounts> items(List<Construct> asked, Map<Construct, int[]> tallies) {
        var items = new ArrayList<ItemCounts>();
        for (var construct : asked) {
            var tally = tallies.getOrDefault(construct, new int[6]);
            items.add(ItemCounts.of(construct.key(), Arrays.copyOfRange(tally, 1, 6), tally[0]));
        }
        return items;
    }
}
