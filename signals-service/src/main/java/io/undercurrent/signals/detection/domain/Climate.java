package io.undercurrent.signals.detection.domain;

import java.util.Arrays;
import java.util.List;

/// Whether more people than usual leave everywhere, this week and the last ones: what moves everybody lights no team.
final class Climate {
    private static final double FADING = 0.8;
    /// Expected leavers whose weight "as usual" has.
    private static final double AS_USUAL = 10;

    /// By team; behind the last team the sum of all.
    private final double[] seen;
    private final double[] expected;

    Climate(int teams) {
        this.seen = new double[teams + 1];
        this.expected = new double[teams + 1];
    }

    /// @param usual leavers expected of each team were it a usual week
    void feel(List<Crew> crews, double[] usual) {
        Arrays.setAll(seen, team -> FADING * seen[team]);
        Arrays.setAll(expected, team -> FADING * expected[team]);
        for (var crew : crews) {
            add(crew.team(), crew.leavers(), usual[crew.team()]);
        }
    }

    /// How many times as many as usual leave in all other teams.
    double elsewhere(int team) {
        var all = seen.length - 1;
        return (AS_USUAL + Math.max(0, seen[all] - seen[team]))
                / (AS_USUAL + Math.max(0, expected[all] - expected[team]));
    }

    /// Where nothing can be expected yet, nothing is more than usual.
    private void add(int team, int left, double usual) {
        var all = seen.length - 1;
        var counted = usual > 0 ? left : 0;
        seen[team] += counted;
        seen[all] += counted;
        expected[team] += usual;
        expected[all] += usual;
    }
}
