package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/// A chart of counts against what was expected of them: S = max(0, S + O ln 3 - 2 E), the log of the likelihood that
/// three times as many come as expected.
///
/// In control S is the work waiting at a counter where customers who each take ln 3 arrive at random, half a customer
/// for each unit of work done (M/D/1, load ln(3) / 2 = .549): with small E its height does not depend on E. The chart
/// looks at the counter once a week, so with large E it stands a little lower than this says.
public final class PoissonCusum {
    static final double JUMP = Math.log(3);
    private static final double ARRIVALS = 0.5;
    private static final double LOAD = ARRIVALS * JUMP;
    /// Above this the alternating sum loses its digits, and the tail is exponential: theta = 1 solves
    /// (3^theta - 1) / 2 = theta.
    private static final double EXPONENTIAL_FROM = 8;
    private static final double TAIL = (1 - LOAD) / (3 * LOAD - 1);

    /// How many are expected between two false alarms, and the h that gives it when E is small (1 in 100 steps; with
    /// larger E alarms are rarer). Between them straight lines in the logarithm.
    private static final double[] EXPECTED_BETWEEN = {
        3.685, 5.52, 7.94, 12.219, 15.558, 20.479, 27.957, 37.351, 48.385, 63.17, 83.181, 108.075, 139.79, 181.12,
        234.861, 389.745, 648.876, 1070.01
    };

    private static final double[] HEIGHTS = {
        1.25, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 3.75, 4, 4.25, 4.5, 4.75, 5, 5.5, 6, 6.5
    };

    private PoissonCusum() {}

    public static double next(double score, int seen, double expected, double bound) {
        return Math.min(bound, Math.max(0, score + seen * JUMP - 2 * expected));
    }

    /// P(S >= score) in control, 0-1.
    public static double chance(double score) {
        if (score <= 0) {
            return 1;
        }
        return score > EXPONENTIAL_FROM ? TAIL * Math.exp(-score) : Math.clamp(1 - waiting(score), 0, 1);
    }

    /// The h with this many steps between two false alarms.
    ///
    /// @param expected per step
    public static double limit(double averageRunLength, double expected) {
        var between = averageRunLength * expected;
        var last = EXPECTED_BETWEEN.length - 1;
        var at = 1;
        while (at < last && EXPECTED_BETWEEN[at] < between) {
            at++;
        }
        var slope = (HEIGHTS[at] - HEIGHTS[at - 1]) / Math.log(EXPECTED_BETWEEN[at] / EXPECTED_BETWEEN[at - 1]);
        return Math.max(HEIGHTS[0], HEIGHTS[at] + slope * Math.log(between / EXPECTED_BETWEEN[at]));
    }

    /// P(waiting time <= x) of M/D/1 (Erlang 1909).
    private static double waiting(double x) {
        var sum = 0.0;
        for (var customers = 0; customers * JUMP <= x; customers++) {
            var rest = ARRIVALS * (x - customers * JUMP);
            var term = Math.exp(rest);
            for (var k = 1; k <= customers; k++) {
                term *= -rest / k;
            }
            sum += term;
        }
        return (1 - LOAD) * sum;
    }

    /// Expected number of steps until S reaches the limit, from S = 0, by the integral equation
    /// L(s) = 1 + sum P(O = k) L(max(0, s + k ln 3 - 2 E)) on a grid.
    ///
    /// @param expected E of one step
    /// @param rate how many times as many really come
    public static double averageRunLength(double limit, double expected, double rate) {
        var states = 1200;
        var width = limit / states;
        var chances = PoissonDistribution.of(rate * expected);
        var equations = new double[states][states];
        for (var from = 0; from < states; from++) {
            equations[from][from] = 1;
            for (var seen = 0; ; seen++) {
                var to = from * width + seen * JUMP - 2 * expected;
                if (to >= limit) {
                    break;
                }
                spread(equations[from], Math.max(0, to) / width, chances.probability(seen));
            }
        }
        var ones = new double[states];
        Arrays.fill(ones, 1);
        return LinearSystem.solve(equations, ones)[0];
    }

    /// Between two states a chart goes to each in proportion; beyond the last it stays there.
    private static void spread(double[] row, double at, double chance) {
        var below = (int) Math.min(at, row.length - 1.0);
        var above = Math.min(below + 1, row.length - 1);
        row[below] -= chance * (1 - (at - below));
        row[above] -= chance * (at - below);
    }
}
