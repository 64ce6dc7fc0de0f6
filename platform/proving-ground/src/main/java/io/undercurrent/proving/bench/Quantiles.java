package io.undercurrent.proving.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;

/// Durations in the order of their length.
final class Quantiles {
    private final List<Double> sorted = new ArrayList<>();

    static double median(DoubleStream values) {
        var quantiles = new Quantiles();
        values.forEach(quantiles::add);
        return quantiles.at(0.5);
    }

    static Quantiles of(double... values) {
        var all = new Quantiles();
        Arrays.stream(values).sorted().forEach(all.sorted::add);
        return all;
    }

    void add(double value) {
        var at = Collections.binarySearch(sorted, value);
        sorted.add(at < 0 ? -at - 1 : at, value);
    }

    /// The smallest value that is not exceeded by this share of all.
    double at(double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
