package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Who comes and goes: what was learned of a team's mean holds for the people who were there.
final class Membership {
    private final List<Team> teams;
    /// How many people a team should have after those who came and went; NaN before it was first told.
    private final double[] expected;
    private final BitSet told;
    private final AtomicReference<Turnover> turnover = new AtomicReference<>(new Turnover(0, 0));

    Membership(List<Team> teams) {
        this.teams = teams;
        this.expected = new double[teams.size()];
        this.told = new BitSet(teams.size());
    }

    /// Teams nobody tells us the staffing of are taken to change as much as the others do.
    List<Change> of(WeekOfFacts week) {
        var changes = new ArrayList<Change>();
        week.crews().stream()
                .map(this::change)
                .filter(each -> each.moves() > 0 && each.heads() > 0)
                .forEach(changes::add);
        untold(changes);
        return changes;
    }

    private Change change(Crew crew) {
        var heads = crew.heads();
        var seen = crew.joiners() + crew.leavers();
        var known = told.get(crew.team());
        told.set(crew.team());
        expected[crew.team()] = known ? expected[crew.team()] + crew.joiners() - crew.leavers() : heads;
        // who moved between teams, or left not by choice; a week begun in the middle is half a person at most
        var unexplained = Math.abs(heads - expected[crew.team()]);
        if (unexplained >= 1) {
            expected[crew.team()] = heads;
        }
        var all = known ? seen + Math.floor(unexplained) : 0;
        turnover.updateAndGet(usual -> usual.plus(all, heads));
        return new Change(crew.team(), all, heads);
    }

    private void untold(List<Change> changes) {
        var rate = turnover.get().rate();
        for (var team = told.nextClearBit(0); team < teams.size(); team = told.nextClearBit(team + 1)) {
            var heads = teams.get(team).headcount().orElse(0);
            if (heads > 0 && rate > 0) {
                changes.add(new Change(team, rate * heads, heads));
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
