package io.undercurrent.signals.detection.domain;

import java.util.List;
import java.util.stream.Stream;

/// Where a team stands now: its last waves since the chart left zero. A chart often leaves zero some waves before the
/// real
/// change, and those waves would dilute it.
record LastWaves(List<Wave> waves) {
    static final LastWaves NONE = new LastWaves(List.of());
    private static final int KEPT = 4;

    LastWaves plus(int size, double total) {
        var others = waves.stream().skip(Math.max(0, waves.size() - KEPT + 1));
        return new LastWaves(
                Stream.concat(others, Stream.of(new Wave(size, total))).toList());
    }

    /// Their mean, shrunk to the level before.
    double mean(double prior, double before) {
        var size = waves.stream().mapToDouble(Wave::size).sum();
        var total = waves.stream().mapToDouble(Wave::total).sum();
        return (prior * before + total) / (prior + size);
    }

    record Wave(int size, double total) {}
}
