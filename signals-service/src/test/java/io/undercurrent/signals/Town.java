package io.undercurrent.signals;

import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.ItemResult;
import io.undercurrent.contracts.Reason;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.contracts.TeamResultPublished;
import io.undercurrent.contracts.TeamResultWithheld;
import io.undercurrent.contracts.TeamUsageReported;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.threeten.extra.YearWeek;

/// A made-up organisation: forty teams of sixteen that answer and use a tool every week. From week 12 on nobody in
/// `team-07` knows
/// what AI means for their work, `team-21` leaves the tool alone, and of `team-33` both is true.
record Town(long seed, int weeks) {

    static final String UNCERTAIN = "team-07";
    static final String RESISTING = "team-21";
    static final String IN_MUCH_TROUBLE = "team-33";
    static final String TOO_SMALL = "team-tiny";
    static final YearWeek FIRST = YearWeek.of(2026, 1);
    private static final int TEAMS = 40;
    private static final int PEOPLE = 16;
    private static final int CHANGE = 12;
    private static final double[] USUAL = {0.04, 0.10, 0.26, 0.42, 0.18};
    private static final double[] LOST = {0.30, 0.36, 0.22, 0.09, 0.03};

    List<Event> facts() {
        var facts = new ArrayList<Event>(teams());
        IntStream.rangeClosed(1, weeks).forEach(week -> facts.addAll(week(week)));
        return facts;
    }

    List<Event> teams() {
        var teams = new ArrayList<Event>();
        teams.add(new TeamDescribed("town", "Town", null, TEAMS * PEOPLE, true, 1L));
        teams.add(new TeamDescribed("north", "North", "town", TEAMS * PEOPLE / 2, true, 1L));
        teams.add(new TeamDescribed("south", "South", "town", TEAMS * PEOPLE / 2, true, 1L));
        teams.add(new TeamDescribed(TOO_SMALL, "Tiny <Team>", "south", null, true, 1L));
        IntStream.rangeClosed(1, TEAMS)
                .mapToObj(number -> new TeamDescribed(
                        id(number), "Team " + number, number <= TEAMS / 2 ? "north" : "south", PEOPLE, true, 1L))
                .forEach(teams::add);
        return teams;
    }

    List<Event> week(int number) {
        var random = new Random(seed * 1000 + number);
        var week = FIRST.plusWeeks(number - 1L);
        var facts = new ArrayList<Event>();
        IntStream.rangeClosed(1, TEAMS).forEach(team -> {
            facts.add(result(id(team), week, number, random));
            facts.add(usage(id(team), week, number, random));
        });
        facts.add(new TeamResultWithheld("wave-" + number, TOO_SMALL, week, null, Reason.BELOW_THRESHOLD, 1L));
        return facts;
    }

    private static TeamResultPublished result(String team, YearWeek week, int number, Random random) {
        var lost = (team.equals(UNCERTAIN) || team.equals(IN_MUCH_TROUBLE)) && number >= CHANGE;
        var answered = 13 + random.nextInt(3);
        var clarity = answers(random, lost ? LOST : USUAL, answered - 1);
        var insecurity = answers(random, lost ? USUAL : LOST, answered - 1);
        return new TeamResultPublished(
                "wave-" + number,
                team,
                week,
                PEOPLE,
                answered,
                List.of(
                        new ItemResult("role-clarity-1", "role-clarity", clarity, 1, 0),
                        new ItemResult("job-insecurity-1", "job-insecurity", insecurity, 1, 0)),
                1L);
    }

    private static TeamUsageReported usage(String team, YearWeek week, int number, Random random) {
        var alone = (team.equals(RESISTING) || team.equals(IN_MUCH_TROUBLE)) && number >= CHANGE;
        var active = count(random, PEOPLE, alone ? 0.25 : 0.8);
        var loggedIn = Math.max(active, count(random, PEOPLE, alone ? 0.5 : 0.85));
        return new TeamUsageReported(
                team,
                "assistant",
                week,
                PEOPLE,
                0,
                loggedIn,
                active,
                count(random, active, alone ? 0.2 : 0.7),
                active * 4,
                count(random, PEOPLE, alone ? 0.4 : 0.1),
                1L);
    }

    private static List<Integer> answers(Random random, double[] shares, int people) {
        var counts = new Integer[5];
        Arrays.fill(counts, 0);
        IntStream.range(0, people).forEach(_ -> counts[answer(random.nextDouble(), shares)]++);
        return List.of(counts);
    }

    private static int answer(double at, double[] shares) {
        var sum = 0.0;
        for (int answer = 0; answer < shares.length - 1; answer++) {
            sum += shares[answer];
            if (at < sum) {
                return answer;
            }
        }
        return shares.length - 1;
    }

    private static int count(Random random, int of, double share) {
        return (int)
                IntStream.range(0, of).filter(_ -> random.nextDouble() < share).count();
    }

    private static String id(int number) {
        return "team-%02d".formatted(number);
    }
}
