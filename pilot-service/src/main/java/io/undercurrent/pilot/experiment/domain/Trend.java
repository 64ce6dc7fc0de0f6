package io.undercurrent.pilot.experiment.domain;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// A straight drift that outliers do not bend (Theil 1950; Sen, J. Am. Statist. Assoc. 63 (1968) 1379-1389).
///
/// @param slope outcome units a point, the median of all pairs
/// @param intercept outcome units at point 0, the median of what the slope leaves
/// @param chance two-sided, of pairs so much in order by chance (Mann-Kendall, exact without ties)
public record Trend(double slope, double intercept, double chance) {
    private static final double DIGITS = 1e9;

    /// @param series at least two points, numbered from 1
    public static Trend of(List<Double> series) {
        var slope = median(IntStream.range(0, series.size())
                .boxed()
                .flatMapToDouble(late -> IntStream.range(0, late)
                        .mapToDouble(early -> (series.get(late) - series.get(early)) / (late - early))));
        var intercept =
                median(IntStream.range(0, series.size()).mapToDouble(place -> series.get(place) - slope * (place + 1)));
        return new Trend(slope, intercept, KendallScore.of(series).chance());
    }

    private static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public boolean isSignificant(double level) {
        return chance <= level;
    }

    List<Double> removedFrom(List<Double> values, int first) {
        return IntStream.range(0, values.size())
                .mapToObj(place -> settled(values.get(place) - intercept - slope * (first + place)))
                .toList();
    }

    // points exactly on the line stay tied
    private double settled(double rest) {
        var step = Math.max(Math.abs(slope), Math.abs(intercept)) / DIGITS;
        return step > 0 ? Math.rint(rest / step) * step : rest;
    }
}
