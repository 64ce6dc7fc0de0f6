package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.evidence.domain.Team;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// In whose chart the people of a team are counted: its own, or, where too few would leave in half a year to ever say
/// anything, that of the nearest unit above for which enough would. Everybody is counted once.
final class Units {
    private static final int NONE = -1;
    private static final int HALF_A_YEAR = 26;
    private static final int DEEPEST = 64;
    /// A team that has a chart of its own keeps it until it is clearly too small.
    private static final double STAYS_FROM = 0.8;

    private final int[] parents;
    private final Integer[] lowestFirst;
    private final boolean[] charted;
    private final double enough;

    Units(List<Team> teams, double enough) {
        this.parents = parents(teams);
        this.lowestFirst = IntStream.range(0, parents.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(this::depth).reversed())
                .toArray(Integer[]::new);
        this.charted = new boolean[parents.length];
        this.enough = enough;
    }

    /// @param expected leavers of each team in a week
    void settle(double[] expected) {
        var all = expected.clone();
        for (var place : lowestFirst) {
            var needed = charted[place] ? STAYS_FROM * enough : enough;
            charted[place] = all[place] > 0 && HALF_A_YEAR * all[place] >= needed;
            if (!charted[place] && parents[place] != NONE) {
                all[parents[place]] += all[place];
            }
        }
    }

    /// The unit whose chart counts this team.
    OptionalInt of(int team) {
        var at = team;
        while (at != NONE && !charted[at]) {
            at = parents[at];
        }
        return at == NONE ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private int depth(int place) {
        var depth = 0;
        for (var at = parents[place]; at != NONE; at = parents[at]) {
            depth++;
        }
        return depth;
    }

    /// A circle of parents, or a chain too long to be a house, is cut.
    private static int[] parents(List<Team> teams) {
        Map<TeamId, Integer> places = new HashMap<>();
        IntStream.range(0, teams.size()).forEach(at -> places.put(teams.get(at).id(), at));
        var parents = new int[teams.size()];
        Arrays.setAll(parents, at -> teams.get(at).parent().map(places::get).orElse(NONE));
        for (var place = 0; place < parents.length; place++) {
            cutIfEndless(place, parents);
        }
        return parents;
    }

    private static void cutIfEndless(int place, int[] parents) {
        var at = place;
        for (var steps = 0; at != NONE; steps++) {
            if (steps == DEEPEST) {
                parents[place] = NONE;
                return;
            }
            at = parents[at];
        }
    }
}
