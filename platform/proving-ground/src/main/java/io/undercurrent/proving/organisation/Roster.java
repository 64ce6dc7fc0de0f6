package io.undercurrent.proving.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Who works in a team, over all weeks.
record Roster(List<Member> members) {
    static final int BEFORE = -150;
    static final int STAYS = Integer.MAX_VALUE;

    static Roster of(TeamPlan team, Blueprint blueprint, RandomGenerator random) {
        var members = new ArrayList<Member>();
        for (var place = 0; place < team.size(); place++) {
            fill(team.id() + "-" + place, blueprint, random, members);
        }
        return new Roster(List.copyOf(members));
    }

    private static void fill(String place, Blueprint blueprint, RandomGenerator random, List<Member> members) {
        var joined = random.nextInt(BEFORE, 0);
        var generation = 0;
        while (joined < blueprint.weeks()) {
            var left = leaves(Math.max(joined, 0), blueprint, random);
            members.add(Member.hired(place + "-" + generation++, joined, left, random));
            joined = left;
        }
    }

    private static int leaves(int from, Blueprint blueprint, RandomGenerator random) {
        for (var week = from + 1; week < blueprint.weeks(); week++) {
            if (random.nextDouble() < blueprint.turnover()) {
                return week;
            }
        }
        return STAYS;
    }

    List<Member> presentIn(int week) {
        return members.stream().filter(member -> member.presentIn(week)).toList();
    }
}
