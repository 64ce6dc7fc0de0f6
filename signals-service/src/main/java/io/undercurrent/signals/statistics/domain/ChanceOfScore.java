package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;

/// How often a chart in control, bounded above, stands as high as this: the stationary distribution of its Markov
/// chain.
/// It answers "could this still be chance" for a chart that has been running for long.
public final class ChanceOfScore {
    private static final int STATES = 701;

    private final double width;
    /// log P(S > (i - 1/2) width) at place i, from place 1 on.
    private final double[] logTails;

    private ChanceOfScore(double width, double[] logTails) {
        this.width = width;
        this.logTails = logTails;
    }

    public static ChanceOfScore of(Cusum chart, double bound) {
        var width = bound / (STATES - 1);
        return new ChanceOfScore(width, logTails(stationary(bounded(chart.moves(STATES, width, 0)))));
    }

    /// P(S >= score) in control, 0-1.
    public double of(double score) {
        if (score <= 0) {
            return 1;
        }
        var at = Math.clamp(score / width + 0.5, 1, STATES - 1.0);
        var below = (int) Math.min(at, STATES - 2);
        return Math.exp(logTails[below] + (at - below) * (logTails[below + 1] - logTails[below]));
    }

    private static double[][] bounded(double[][] moves) {
        for (var row : moves) {
            var sum = 0.0;
            for (var chance : row) {
                sum += chance;
            }
            row[STATES - 1] += 1 - sum;
        }
        return moves;
    }

    /// pi P = pi, with sum pi = 1 in place of the one equation too many.
    private static double[] stationary(double[][] moves) {
        var equations = new double[STATES][STATES];
        for (var row = 0; row < STATES - 1; row++) {
            for (var column = 0; column < STATES; column++) {
                equations[row][column] = moves[column][row] - (row == column ? 1 : 0);
            }
        }
        Arrays.fill(equations[STATES - 1], 1);
        var right = new double[STATES];
        right[STATES - 1] = 1;
        return LinearSystem.solve(equations, right);
    }

    private static double[] logTails(double[] stationary) {
        var logTails = new double[STATES];
        var tail = 0.0;
        for (var at = STATES - 1; at > 0; at--) {
            tail += Math.max(stationary[at], 0);
            logTails[at] = Math.log(tail);
        }
        return logTails;
    }
}
