package io.undercurrent.signals.detection.domain;

import java.util.List;
import java.util.stream.Stream;

/// The first waves of a team: what the variance between teams is fitted from.
///
/// @param sizes answers of each wave
/// @param sum of the values of the waves
record FirstWaves(List<Integer> sizes, double sum) {
    static final FirstWaves NONE = new FirstWaves(List.of(), 0);

    FirstWaves plus(double value, int size) {
        return new FirstWaves(Stream.concat(sizes.stream(), Stream.of(size)).toList(), sum + value);
    }

    int waves() {
        return sizes.size();
    }

    double mean() {
        return sum / waves();
    }

    /// Variance of the mean, in unit variances.
    double varianceOfMean(Usual variances) {
        var sum = sizes.stream()
                .mapToDouble(size -> variances.perAnswer(SizeBand.of(size)) / size)
                .sum();
        return sum / ((double) waves() * waves());
    }
}
