package io.undercurrent.pilot.experiment.domain;

import java.util.List;

/// How noisy units are when each is measured several times (Frison & Pocock, Statist. Med. 11 (1992) 1685-1704;
/// McKenzie, J. Dev. Econ. 99 (2012) 210-221).
///
/// @param variance of one measurement of one unit, 0 or more, in outcome units squared
/// @param correlation of two measurements of one unit, 0-1
public record RepeatedMeasures(double variance, double correlation) {
    public RepeatedMeasures {
        if (!(variance >= 0) || !(correlation >= 0 && correlation <= 1)) {
            throw new IllegalArgumentException("Variance %s, correlation %s".formatted(variance, correlation));
        }
    }

    /// From what was measured before the start: one-way analysis of variance, negative components set to 0.
    ///
    /// @param series one per unit; two units at least, and one with two points
    public static RepeatedMeasures of(List<List<Double>> series) {
        var points = series.stream().mapToInt(List::size).sum();
        var within = series.stream().mapToDouble(RepeatedMeasures::squares).sum() / (points - series.size());
        var mean = series.stream()
                .flatMap(List::stream)
                .mapToDouble(value -> value)
                .average()
                .orElseThrow();
        var between = series.stream()
                        .mapToDouble(unit -> unit.size() * Math.pow(mean(unit) - mean, 2))
                        .sum()
                / (series.size() - 1);
        var sizes = series.stream()
                .mapToDouble(unit -> (double) unit.size() * unit.size())
                .sum();
        var size = (points - sizes / points) / (series.size() - 1);
        var shared = Math.max(0, (between - within) / size);
        return new RepeatedMeasures(shared + within, shared + within > 0 ? shared / (shared + within) : 0);
    }

    private static double squares(List<Double> unit) {
        var mean = mean(unit);
        return unit.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
    }

    private static double mean(List<Double> unit) {
        return unit.stream().mapToDouble(value -> value).average().orElseThrow();
    }

    /// Variance of one unit's mean after less its mean before.
    public double ofChange(int before, int after) {
        return variance * (1 - correlation) * (1.0 / before + 1.0 / after);
    }

    /// Variance of one unit's mean after, given its mean before.
    public double ofAdjusted(int before, int after) {
        var mean = (1 + (after - 1) * correlation) / after;
        var known = before * correlation * correlation / (1 + (before - 1) * correlation);
        return variance * (mean - known);
    }
}
