package io.undercurrent.signals.detection.domain;

import java.util.Arrays;

/// Where a team stands now: its last waves since the chart left zero. A chart often leaves zero some waves before the
/// real change, and those waves would dilute it.
final class LastWaves {
    static final LastWaves NONE = new LastWaves();
    private static final int KEPT = 4;
    /// Numbers they are told by.
    static final int NUMBERS = 2 * KEPT;

    /// Size and total of each in turn, oldest first.
    private final double[] waves;

    private LastWaves(double... waves) {
        this.waves = waves;
    }

    /// Those that were written there; where nobody answered there was no wave.
    static LastWaves in(double[] row, int from) {
        var to = from;
        while (to < from + NUMBERS && row[to] > 0) {
            to += 2;
        }
        return to == from ? NONE : new LastWaves(Arrays.copyOfRange(row, from, to));
    }

    void writeTo(double[] row, int from) {
        System.arraycopy(waves, 0, row, from, waves.length);
        Arrays.fill(row, from + waves.length, from + NUMBERS, 0);
    }

    LastWaves plus(int size, double total) {
        var from = Math.max(0, waves.length - 2 * (KEPT - 1));
        var next = Arrays.copyOfRange(waves, from, waves.length + 2);
        next[next.length - 2] = size;
        next[next.length - 1] = total;
        return new LastWaves(next);
    }

    /// Their mean, shrunk to the level before.
    double mean(double prior, double before) {
        var size = 0.0;
        var total = 0.0;
        for (var at = 0; at < waves.length; at += 2) {
            size += waves[at];
            total += waves[at + 1];
        }
        return (prior * before + total) / (prior + size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LastWaves that && Arrays.equals(waves, that.waves);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(waves);
    }
}
