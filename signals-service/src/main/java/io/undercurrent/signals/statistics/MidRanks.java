package io.undercurrent.signals.statistics;

/// What residuals really look like: turns one into the z its rank among all of them deserves.
/// Counts in cells of a hundredth, so that memory stays small and the order of arrival does not matter.
public final class MidRanks {
    private static final int CELLS_PER_UNIT = 100;
    private static final int REACH = 8 * CELLS_PER_UNIT;

    private final long[] counts = new long[2 * REACH + 1];
    private long total;

    public void add(double residual) {
        counts[cell(residual)]++;
        total++;
    }

    public long size() {
        return total;
    }

    /// Cumulative picture to look residuals up in; needs at least one residual.
    public Lookup lookup() {
        var z = new double[counts.length];
        var below = 0L;
        for (var cell = 0; cell < counts.length; cell++) {
            var rank = below + counts[cell] / 2.0;
            z[cell] = Normal.quantile(Math.clamp(rank, 0.5, total - 0.5) / total);
            below += counts[cell];
        }
        return new Lookup(z);
    }

    private static int cell(double residual) {
        return Math.clamp(Math.round(residual * CELLS_PER_UNIT) + REACH, 0, 2 * REACH);
    }

    /// z by mid-rank, for every cell.
    public static final class Lookup {
        private final double[] z;

        private Lookup(double[] z) {
            this.z = z;
        }

        public double z(double residual) {
            return z[cell(residual)];
        }
    }
}
