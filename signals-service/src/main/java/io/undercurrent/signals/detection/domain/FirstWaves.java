package io.undercurrent.signals.detection.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// What teams in control said in their first waves: what the variance between teams is fitted from. Only sums are kept
/// once the first waves of a team are complete.
final class FirstWaves {
    private final int wanted;
    private final int[] waves;
    private final double[] sums;
    /// Place team × wave: its answers.
    private final int[] sizes;

    private final Map<SizeBand, Double> inverses = new EnumMap<>(SizeBand.class);
    private final AtomicReference<Means> means = new AtomicReference<>(new Means(0, 0, 0));

    FirstWaves(int teams, int wanted) {
        this.wanted = wanted;
        this.waves = new int[teams];
        this.sums = new double[teams];
        this.sizes = new int[teams * wanted];
    }

    void add(int team, double value, int size) {
        if (waves[team] == wanted) {
            return;
        }
        sizes[team * wanted + waves[team]] = size;
        sums[team] += value;
        waves[team]++;
        if (waves[team] == wanted) {
            complete(team);
        }
    }

    int complete() {
        return means.get().teams();
    }

    double mean() {
        return means.get().mean();
    }

    /// Variance of the means of the teams.
    double variance() {
        return means.get().variance();
    }

    /// What of it is mere chance, in unit variances.
    double varianceWithin(Map<SizeBand, Double> perAnswer) {
        var sum = 0.0;
        for (var inverse : inverses.entrySet()) {
            sum += inverse.getValue() * perAnswer.getOrDefault(inverse.getKey(), 1.0);
        }
        return sum / complete();
    }

    private void complete(int team) {
        var mean = sums[team] / wanted;
        means.updateAndGet(known -> known.plus(mean));
        for (var wave = team * wanted; wave < (team + 1) * wanted; wave++) {
            inverses.merge(SizeBand.of(sizes[wave]), 1.0 / sizes[wave] / wanted / wanted, Double::sum);
        }
    }

    /// Means of the teams whose first waves are complete.
    private record Means(int teams, double sum, double squares) {
        Means plus(double mean) {
            return new Means(teams + 1, sum + mean, squares + mean * mean);
        }

        double mean() {
            return sum / teams;
        }

        double variance() {
            return Math.max(0, squares - teams * mean() * mean()) / (teams - 1);
        }
    }
}
