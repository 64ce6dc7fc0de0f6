package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.SuccessiveDifferences;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// Collects, from the teams in control, what the usual is fitted from: how much a team differs from its own last wave,
/// how much its people differ from each other, and how much the teams' first waves do.
final class Learning {
    /// Pairs whose weight the variance of all bands has in that of each.
    private static final int BORROWED_PAIRS = 30;
    /// Smallest variance between teams, in variances of a team's mean: a fit of zero would forbid teams to differ.
    private static final double SMALLEST_BETWEEN = 0.1;
    /// Smallest variance of one answer, in unit variances: people who always say the same may still change their mind.
    private static final double SMALLEST_PER_ANSWER = 0.05;

    private final Family family;
    private final Fit fit;
    private final FirstWaves first;
    private final double[] previous;
    private final int[] previousSize;
    private final Map<SizeBand, SuccessiveDifferences> differences = new EnumMap<>(SizeBand.class);
    private final AtomicReference<Within> within = new AtomicReference<>(new Within(0, 0));

    Learning(Family family, Fit fit, int teams) {
        this.family = family;
        this.fit = fit;
        this.first = new FirstWaves(teams, fit.pooledWaves());
        this.previous = new double[teams];
        this.previousSize = new int[teams];
        List.of(SizeBand.values()).forEach(band -> differences.put(band, SuccessiveDifferences.NONE));
    }

    /// One more value of a team.
    ///
    /// @param settled the value with the organisation's move taken out
    /// @param mean what the team's mean is thought to be
    void take(Observation seen, double settled, double mean) {
        var team = seen.team();
        if (previousSize[team] > 0) {
            var weight = family.unitVariance(family.bounded(mean)) * (1.0 / seen.size() + 1.0 / previousSize[team]);
            var difference = settled - previous[team];
            differences.computeIfPresent(seen.band(), (_, pooled) -> pooled.plus(difference, weight));
        }
        previous[team] = settled;
        previousSize[team] = seen.size();
        within.updateAndGet(known -> known.plus(seen));
        first.add(team, settled, seen.size());
    }

    /// The next value of this team is not compared with one before the alarm.
    void forget(int team) {
        previousSize[team] = 0;
    }

    boolean canPool() {
        return first.complete() >= fit.pooledTeams();
    }

    /// Variances only; teams are not compared with each other.
    Usual alone() {
        return new Usual(0, Double.POSITIVE_INFINITY, perAnswer(), betweenPersons());
    }

    Usual pooled() {
        var perAnswer = perAnswer();
        var mean = family.bounded(first.mean());
        var chance = family.unitVariance(mean) * first.varianceWithin(perAnswer);
        var between = Math.max(SMALLEST_BETWEEN * chance, first.variance() - chance);
        return new Usual(mean, between, perAnswer, betweenPersons());
    }

    /// Two people of a team differ by who they are and by the day; a team differs from its own last wave by the day and
    /// by who of it answered. What is left is who they are, as far as the same people answered; in variances of one
    /// answer.
    private double betweenPersons() {
        var all = all();
        if (all.squares() == 0) {
            return 0;
        }
        var perAnswer = Math.max(SMALLEST_PER_ANSWER, all.variance());
        return Math.max(0, within.get().variance() / perAnswer - 1);
    }

    private SuccessiveDifferences all() {
        return differences.values().stream().reduce(SuccessiveDifferences.NONE, SuccessiveDifferences::plus);
    }

    /// Each band's own variance as far as it has pairs, that of all bands as far as it has not.
    private Map<SizeBand, Double> perAnswer() {
        var all = all();
        if (all.squares() == 0) {
            return Map.of();
        }
        var lent = BORROWED_PAIRS * all.weights() / all.pairs();
        var perAnswer = new EnumMap<SizeBand, Double>(SizeBand.class);
        differences.forEach((band, own) -> perAnswer.put(
                band, Math.max(SMALLEST_PER_ANSWER, (own.squares() + lent * all.variance()) / (own.weights() + lent))));
        return perAnswer;
    }

    /// How far the answers of single people lie from those of their team.
    private record Within(double squares, double answers) {
        Within plus(Observation seen) {
            return new Within(squares + seen.size() * seen.within(), answers + seen.size());
        }

        double variance() {
            return squares / answers;
        }
    }
}
