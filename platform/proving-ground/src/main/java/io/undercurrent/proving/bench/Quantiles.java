package io.undercurrent.proving.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Durations in the order of their length.
final class Quantiles {
    private final List<Double> sorted = new ArrayList<>();

    void add(double value) {
        var at = Collections.binarySearch(sorted, value);
        sorted.add(at < 0 ? -at - 1 : at, value);
    }

    /// The smallest value that is not exceeded by this share of all.
    double at(double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
