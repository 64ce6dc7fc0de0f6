package io.undercurrent.signals.statistics.domain;

import java.util.Arrays;

/// What residuals really look like: turns one into the z its rank among all of them deserves.
/// Counts in cells of a hundredth, so that memory stays small and the order of arrival does not matter.
public final class MidRanks {
    private static final int CELLS_PER_UNIT = 100;
    private static final int REACH = 8 * CELLS_PER_UNIT;

    private final long[] counts = new long[2 * REACH + 1];

    public void add(double residual) {
        counts[cell(residual)]++;
    }

    public long size() {
        return Arrays.stream(counts).sum();
    }

    /// Picture of now to look residuals up in; needs at least one residual.
    public Lookup lookup() {
        var ranks = new double[counts.length];
        var below = 0L;
        for (var cell = 0; cell < counts.length; cell++) {
            ranks[cell] = below + counts[cell] / 2.0;
            below += counts[cell];
        }
        return new Lookup(ranks, below);
    }

    private static int cell(double residual) {
        return Math.clamp(Math.round(residual * CELLS_PER_UNIT) + REACH, 0, 2 * REACH);
    }

    /// z by mid-rank among the residuals there were when it was taken.
    public static final class Lookup {
        private final double[] ranks;
        private final long total;
        /// By cell; NaN until somebody asks.
        private final double[] known;

        private Lookup(double[] ranks, long total) {
            this.ranks = ranks;
            this.total = total;
            this.known = new double[ranks.length];
            Arrays.fill(known, Double.NaN);
        }

        public double z(double residual) {
            var cell = cell(residual);
            if (Double.isNaN(known[cell])) {
                known[cell] = Normal.quantile(Math.clamp(ranks[cell], 0.5, total - 0.5) / total);
            }
            return known[cell];
        }
    }
}
