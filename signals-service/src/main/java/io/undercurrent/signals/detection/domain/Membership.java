package io.undercurrent.signals.detection.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Who comes and goes: what was learned of a team's mean holds for the people who were there.
final class Membership {
    /// How many people a team should have after those who came and went; NaN before it was first told.
    private final double[] expected;
    private final BitSet told;
    /// How many people were asked, or held a licence, when we last heard of a team.
    private final int[] heads;
    private final AtomicReference<Turnover> turnover = new AtomicReference<>(new Turnover(0, 0));

    Membership(int teams) {
        this.expected = new double[teams];
        this.told = new BitSet(teams);
        this.heads = new int[teams];
    }

    /// Teams nobody tells us the staffing of are taken to change as much as the others do.
    List<Change> of(WeekOfFacts week) {
        var changes = new ArrayList<Change>();
        week.of(Indicator.LOGINS).forEach(seen -> heads[seen.team()] = seen.size());
        week.of(Indicator.RESPONSE_RATE).forEach(seen -> heads[seen.team()] = seen.size());
        week.crews().stream()
                .map(this::change)
                .filter(each -> each.moves() > 0 && each.heads() > 0)
                .forEach(changes::add);
        untold(changes);
        return changes;
    }

    private Change change(Crew crew) {
        var people = crew.heads();
        var seen = crew.joiners() + crew.leavers();
        var known = told.get(crew.team());
        told.set(crew.team());
        expected[crew.team()] = known ? expected[crew.team()] + crew.joiners() - crew.leavers() : people;
        // who moved between teams, or left not by choice; a week begun in the middle is half a person at most
        var unexplained = Math.abs(people - expected[crew.team()]);
        if (unexplained >= 1) {
            expected[crew.team()] = people;
        }
        var all = known ? seen + Math.floor(unexplained) : 0;
        turnover.updateAndGet(usual -> usual.plus(all, people));
        return new Change(crew.team(), all, people);
    }

    private void untold(List<Change> changes) {
        var rate = turnover.get().rate();
        for (var team = told.nextClearBit(0); team < heads.length; team = told.nextClearBit(team + 1)) {
            if (heads[team] > 0 && rate > 0) {
                changes.add(new Change(team, rate * heads[team], heads[team]));
            }
        }
    }

    /// How many come or go where we are told, and in how many person-weeks.
    private record Turnover(double moves, double personWeeks) {
        Turnover plus(double more, double weeks) {
            return new Turnover(moves + more, personWeeks + weeks);
        }

        double rate() {
            return personWeeks == 0 ? 0 : moves / personWeeks;
        }
    }
}
