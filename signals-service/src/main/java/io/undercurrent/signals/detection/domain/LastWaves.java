package io.undercurrent.signals.detection.domain;

import java.util.ArrayDeque;
import java.util.Deque;

/// Where a team stands now: its last waves since the chart left zero. A chart often leaves zero some waves before the
/// real
/// change, and those waves would dilute it.
final class LastWaves {
    private static final int KEPT = 4;

    private final Deque<Wave> waves = new ArrayDeque<>();

    void add(int size, double total) {
        waves.add(new Wave(size, total));
        if (waves.size() > KEPT) {
            waves.remove();
        }
    }

    void forget() {
        waves.clear();
    }

    /// Their mean, shrunk to the level before.
    double mean(double prior, double before) {
        var size = waves.stream().mapToDouble(Wave::size).sum();
        var total = waves.stream().mapToDouble(Wave::total).sum();
        return (prior * before + total) / (prior + size);
    }

    private record Wave(int size, double total) {}
}
