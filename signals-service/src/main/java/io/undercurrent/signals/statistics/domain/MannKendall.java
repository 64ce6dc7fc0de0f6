package io.undercurrent.signals.statistics.domain;

/// Is a short series rising? Counts the pairs in order (Mann, Econometrica 13 (1945) 245-259), with the exact chance.
public final class MannKendall {
    private MannKendall() {}

    /// Rising pairs minus falling pairs.
    public static int score(double... series) {
        var score = 0;
        for (var late = 1; late < series.length; late++) {
            for (var early = 0; early < late; early++) {
                score += (int) Math.signum(series[late] - series[early]);
            }
        }
        return score;
    }

    /// P(S >= score) when every order of n values without ties is equally likely; with ties a little too large.
    public static double chance(int n, int score) {
        var most = n * (n - 1) / 2;
        var chance = 0.0;
        var inversions = chancesOfInversions(n);
        for (var count = 0; count <= most; count++) {
            chance += most - 2 * count >= score ? inversions[count] : 0;
        }
        return chance;
    }

    private static double[] chancesOfInversions(int n) {
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
