package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.SuccessiveDifferences;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Collects, from the teams in control, what the usual is fitted from: how much a team differs from its own last wave,
/// and how much the teams' first waves differ from each other.
final class Learning {
    /// Pairs whose weight the variance of all bands has in that of each.
    private static final int BORROWED_PAIRS = 30;
    /// Smallest variance between teams, in variances of a team's mean: a fit of zero would forbid teams to differ.
    private static final double SMALLEST_BETWEEN = 0.1;

    /// Smallest variance of one answer, in unit variances: people who always say the same may still change their mind.
    private static final double SMALLEST_PER_ANSWER = 0.05;

    private final Family family;
    private final Rules rules;
    private final FirstWaves[] first;
    private final Previous[] previous;
    private final Map<SizeBand, SuccessiveDifferences> differences = new EnumMap<>(SizeBand.class);

    Learning(Family family, Rules rules, int teams) {
        this.family = family;
        this.rules = rules;
        this.first = new FirstWaves[teams];
        this.previous = new Previous[teams];
        Arrays.fill(first, FirstWaves.NONE);
        Arrays.fill(previous, Previous.NOTHING);
        List.of(SizeBand.values()).forEach(band -> differences.put(band, SuccessiveDifferences.NONE));
    }

    /// One more value of a team.
    ///
    /// @param settled the value with the organisation's move taken out
    /// @param mean what the team's mean is thought to be
    void take(Observation seen, double settled, double mean) {
        var before = previous[seen.team()];
        if (before.size() > 0) {
            var weight = family.unitVariance(family.bounded(mean)) * (1.0 / seen.size() + 1.0 / before.size());
            var difference = settled - before.value();
            differences.computeIfPresent(seen.band(), (_, pooled) -> pooled.plus(difference, weight));
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
        var alone = alone();
        var mean = family.bounded(
                Arrays.stream(teams).mapToDouble(FirstWaves::mean).average().orElseThrow());
        var variance = Arrays.stream(teams)
                        .mapToDouble(each -> (each.mean() - mean) * (each.mean() - mean))
                        .sum()
                / (teams.length - 1);
        var within = family.unitVariance(mean)
                * Arrays.stream(teams)
                        .mapToDouble(each -> each.varianceOfMean(alone))
                        .average()
                        .orElseThrow();
        return new Usual(mean, Math.max(SMALLEST_BETWEEN * within, variance - within), alone.perAnswer());
    }

    private FirstWaves[] complete() {
        return Arrays.stream(first)
                .filter(each -> each.waves() == rules.pooledWaves())
                .toArray(FirstWaves[]::new);
    }

    /// Each band's own variance as far as it has pairs, that of all bands as far as it has not.
    private Map<SizeBand, Double> perAnswer() {
        var all = differences.values().stream().reduce(SuccessiveDifferences.NONE, SuccessiveDifferences::plus);
        if (all.squares() == 0) {
            return Map.of();
        }
        var lent = BORROWED_PAIRS * all.weights() / all.pairs();
        var perAnswer = new EnumMap<SizeBand, Double>(SizeBand.class);
        differences.forEach((band, own) -> perAnswer.put(
                band, Math.max(SMALLEST_PER_ANSWER, (own.squares() + lent * all.variance()) / (own.weights() + lent))));
        return perAnswer;
    }

    private record Previous(double value, int size) {
        static final Previous NOTHING = new Previous(0, 0);
    }
}
