package io.undercurrent.proving.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Who works in a team, over all weeks and some years before: a successor comes when somebody leaves.
record Roster(List<Member> members) {
    /// The organisation is this many weeks old when anybody looks, and its personnel system remembers all of them.
    static final int FOUNDED = -150;
    private static final List<String> FAMILIES = List.of("engineering", "operations", "support", "commercial");
    private static final double OTHER_TRADE = 0.2;

    Roster {
        members = List.copyOf(members);
    }

    static Roster of(TeamPlan team, Blueprint blueprint, Climate climate) {
        var members = new ArrayList<Member>();
        for (var place = 0; place < team.size(); place++) {
            var random = Chance.stream(blueprint.seed(), team.id().hashCode(), place);
            fill(team.id() + "-" + place, new Leaving(climate, team), random, members);
        }
        return new Roster(members);
    }

    private static void fill(String place, Leaving leaving, RandomGenerator random, List<Member> members) {
        var joined = FOUNDED;
        var generation = 0;
        while (joined < leaving.climate().blueprint().weeks()) {
            var hired = Member.hired(place + "-" + generation++, joined, family(leaving.team(), random), random);
            members.add(leaving.decided(hired, random));
            joined = members.getLast().left();
        }
    }

    /// Most people of a team have one trade.
    private static String family(TeamPlan team, RandomGenerator random) {
        var other = random.nextDouble() < OTHER_TRADE ? random.nextInt(FAMILIES.size()) : 0;
        return FAMILIES.get(Math.floorMod(team.id().hashCode() + other, FAMILIES.size()));
    }

    List<Member> presentIn(int week) {
        return members.stream().filter(member -> member.presentIn(week)).toList();
    }
}
