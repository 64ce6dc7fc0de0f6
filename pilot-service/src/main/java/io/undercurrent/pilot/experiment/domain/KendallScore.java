package io.undercurrent.pilot.experiment.domain;

import java.util.List;

/// Rising pairs minus falling pairs of a series (Mann, Econometrica 13 (1945) 245-259).
///
/// @param score from -n (n - 1) / 2 to n (n - 1) / 2
/// @param n points
record KendallScore(int score, int n) {

    static KendallScore of(List<Double> series) {
        var score = 0;
        for (var late = 1; late < series.size(); late++) {
            for (var early = 0; early < late; early++) {
                score += (int) Math.signum(series.get(late) - series.get(early));
            }
        }
        return new KendallScore(score, series.size());
    }

    /// The exact two-sided chance when every order of n values without ties is equally likely; with ties a little too
    /// large.
    double chance() {
        var most = n * (n - 1) / 2;
        var inversions = chancesOfInversions();
        var chance = 0.0;
        for (var count = 0; count <= most; count++) {
            chance += most - 2 * count >= Math.abs(score) ? inversions[count] : 0;
        }
        return score == 0 ? 1 : Math.min(1, 2 * chance);
    }

    private double[] chancesOfInversions() {
        var chances = new double[n * (n - 1) / 2 + 1];
        chances[0] = 1;
        for (var placed = 2; placed <= n; placed++) {
            var next = new double[chances.length];
            for (var count = 0; count < chances.length; count++) {
                for (var added = 0; added < placed && added <= count; added++) {
                    next[count] += chances[count - added] / placed;
                }
            }
            chances = next;
        }
        return chances;
    }
}
