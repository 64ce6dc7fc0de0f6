package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;

/// A one-sided cumulative sum chart: S = max(0, S + min(Z, clip) - allowance), for standard normal Z in control.
/// Run lengths by the Markov chain of Brook and Evans, Biometrika 59 (1972) 539-549.
///
/// @param allowance k in standard deviations, half the shift worth finding
/// @param clip the most a single Z may count for; infinite for the textbook chart
public record Cusum(double allowance, double clip) {
    private static final int STATES = 400;

    public Cusum {
        if (!(allowance > 0) || !(clip > allowance)) {
            throw new IllegalArgumentException("0 < allowance < clip, not " + allowance + ", " + clip);
        }
    }

    /// The chart of the textbooks and the published tables.
    public static Cusum textbook(double allowance) {
        return new Cusum(allowance, Double.POSITIVE_INFINITY);
    }

    /// One step of the chart, bounded above so that it can also come down again.
    public double next(double score, double z, double bound) {
        return Math.min(bound, Math.max(0, score + Math.min(z, clip) - allowance));
    }

    /// Expected number of steps until S reaches the limit, from S = 0.
    ///
    /// @param shift mean of Z, in standard deviations
    public double averageRunLength(double limit, double shift) {
        return averageRunLength(limit, shift, 0);
    }

    /// The same from a head start (fast initial response, Lucas and Crosier, Technometrics 24 (1982) 199-205).
    public double averageRunLength(double limit, double shift, double headStart) {
        var width = 2 * limit / (2 * STATES - 1);
        var steps = LinearSystem.solve(identityMinus(moves(STATES, width, shift)), ones(STATES));
        var at = headStart / width;
        var below = (int) Math.min(at, STATES - 2);
        return steps[below] + (at - below) * (steps[below + 1] - steps[below]);
    }

    /// Expected run length when a chart for each side runs, both from the head start
    /// (Lucas and Crosier 1982, and Kemp, J. R. Statist. Soc. B 23 (1961) 149-153, for head start 0).
    public double twoSidedRunLength(double limit, double shift, double headStart) {
        var up = averageRunLength(limit, shift, 0);
        var down = averageRunLength(limit, -shift, 0);
        var upAhead = averageRunLength(limit, shift, headStart);
        var downAhead = averageRunLength(limit, -shift, headStart);
        return (upAhead * down + up * downAhead - up * down) / (up + down);
    }

    /// The limit with this average run length in control.
    public double limitFor(double averageRunLength) {
        var low = 0.1;
        var high = 12.0;
        while (high - low > 1e-6) {
            var middle = (low + high) / 2;
            if (averageRunLength(middle, 0) < averageRunLength) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /// Chance to move from state to state; what is missing to 1 has crossed the limit.
    double[][] moves(int states, double width, double shift) {
        var moves = new double[states][states];
        for (var from = 0; from < states; from++) {
            var before = 0.0;
            for (var to = 0; to < states; to++) {
                var until = inputBelow((to - from + 0.5) * width + allowance, shift);
                moves[from][to] = until - before;
                before = until;
            }
        }
        return moves;
    }

    private double inputBelow(double z, double shift) {
        return z >= clip ? 1 : Normal.below(z - shift);
    }

    private static double[][] identityMinus(double[][] moves) {
        for (var from = 0; from < moves.length; from++) {
            for (var to = 0; to < moves.length; to++) {
                moves[from][to] = (from == to ? 1 : 0) - moves[from][to];
            }
        }
        return moves;
    }

    private static double[] ones(int states) {
        var ones = new double[states];
        Arrays.fill(ones, 1);
        return ones;
    }
}
