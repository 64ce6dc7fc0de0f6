package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.SuccessiveDifferences;
import java.util.Arrays;

/// Collects, from the teams in control, what the usual is fitted from: how much a team differs from its own last wave,
/// and how much the teams' first waves differ from each other.
final class Learning {
    /// Pairs whose weight the variance of all bands has in that of each.
    private static final int BORROWED_PAIRS = 30;
    /// Smallest variance between teams, in variances of a team's mean: a fit of zero would forbid teams to differ.
    private static final double SMALLEST_BETWEEN = 0.1;

    private final Family family;
    private final Rules rules;
    private final FirstWaves[] first;
    private final Previous[] previous;
    private final SuccessiveDifferences[] differences = new SuccessiveDifferences[SizeBand.values().length];

    Learning(Family family, Rules rules, int teams) {
        this.family = family;
        this.rules = rules;
        this.first = new FirstWaves[teams];
        this.previous = new Previous[teams];
        Arrays.fill(first, FirstWaves.NONE);
        Arrays.fill(previous, Previous.NOTHING);
        Arrays.fill(differences, SuccessiveDifferences.NONE);
    }

    /// One more value of a team.
    ///
    /// @param settled the value with the organisation's move taken out
    /// @param mean what the team's mean is thought to be
    void take(Observation seen, double settled, double mean) {
        var before = previous[seen.team()];
        if (before.size() > 0) {
            var weight = family.unitVariance(family.bounded(mean)) * (1.0 / seen.size() + 1.0 / before.size());
            var band = seen.band().ordinal();
            differences[band] = differences[band].plus(settled - before.value(), weight);
        }
        previous[seen.team()] = new Previous(settled, seen.size());
        if (first[seen.team()].waves() < rules.pooledWaves()) {
            first[seen.team()] = first[seen.team()].plus(settled, seen.size());
        }
    }

    /// The next value of this team is not compared with one before the alarm.
    void forget(int team) {
        previous[team] = Previous.NOTHING;
    }

    boolean canPool() {
        return complete().length >= rules.pooledTeams();
    }

    /// Variances only; teams are not compared with each other.
    Usual alone() {
        return new Usual(0, Double.POSITIVE_INFINITY, perAnswer());
    }

    Usual pooled() {
        var teams = complete();
        var perAnswer = perAnswer();
        var mean = family.bounded(
                Arrays.stream(teams).mapToDouble(FirstWaves::mean).average().orElseThrow());
        var squares = Arrays.stream(teams)
                .mapToDouble(each -> (each.mean() - mean) * (each.mean() - mean))
                .sum();
        var within = family.unitVariance(mean)
                * Arrays.stream(teams)
                        .mapToDouble(each -> each.varianceOfMean(perAnswer))
                        .average()
                        .orElseThrow();
        var between = squares / (teams.length - 1) - within;
        return new Usual(mean, Math.max(SMALLEST_BETWEEN * within, between), perAnswer);
    }

    private FirstWaves[] complete() {
        return Arrays.stream(first)
                .filter(each -> each.waves() == rules.pooledWaves())
                .toArray(FirstWaves[]::new);
    }

    private double[] perAnswer() {
        var all = Arrays.stream(differences).reduce(SuccessiveDifferences.NONE, SuccessiveDifferences::plus);
        if (all.squares() == 0) {
            return Arrays.stream(differences).mapToDouble(each -> 1).toArray();
        }
        var borrowed = BORROWED_PAIRS * all.weights() / all.pairs();
        return Arrays.stream(differences)
                .mapToDouble(each -> (each.squares() + borrowed * all.variance()) / (each.weights() + borrowed))
                .toArray();
    }

    private record Previous(double value, int size) {
        static final Previous NOTHING = new Previous(0, 0);
    }

    /// @param inverseSizes sum of 1/n by size band
    private record FirstWaves(int waves, double sum, double[] inverseSizes) {
        static final FirstWaves NONE = new FirstWaves(0, 0, new double[SizeBand.values().length]);

        FirstWaves plus(double value, int size) {
            var inverse = inverseSizes.clone();
            inverse[SizeBand.of(size).ordinal()] += 1.0 / size;
            return new FirstWaves(waves + 1, sum + value, inverse);
        }

        double mean() {
            return sum / waves;
        }

        double varianceOfMean(double[] perAnswer) {
            var sum = 0.0;
            for (var band = 0; band < perAnswer.length; band++) {
                sum += perAnswer[band] * inverseSizes[band];
            }
            return sum / (waves * (double) waves);
        }
    }
}
