package io.undercurrent.signals.statistics.domain;

/// A x = b by elimination with partial pivoting; for the few hundred states of a chart.
final class LinearSystem {
    private LinearSystem() {}

    /// Solves in place: both arguments are used up, and the second is the answer.
    static double[] solve(double[][] a, double[] b) {
        for (var column = 0; column < b.length; column++) {
            bringUpPivot(a, b, column);
            for (var row = column + 1; row < b.length; row++) {
                eliminate(a, b, column, row);
            }
        }
        return substituteBack(a, b);
    }

    private static void bringUpPivot(double[][] a, double[] b, int column) {
        var pivot = column;
        for (var row = column + 1; row < b.length; row++) {
            if (Math.abs(a[row][column]) > Math.abs(a[pivot][column])) {
                pivot = row;
            }
        }
        var line = a[pivot];
        a[pivot] = a[column];
        a[column] = line;
        var value = b[pivot];
        b[pivot] = b[column];
        b[column] = value;
    }

    private static void eliminate(double[][] a, double[] b, int column, int row) {
        var factor = a[row][column] / a[column][column];
        if (factor == 0) {
            return;
        }
        for (var at = column; at < b.length; at++) {
            a[row][at] -= factor * a[column][at];
        }
        b[row] -= factor * b[column];
    }

    private static double[] substituteBack(double[][] a, double[] b) {
        for (var row = b.length - 1; row >= 0; row--) {
            for (var at = row + 1; at < b.length; at++) {
                b[row] -= a[row][at] * b[at];
            }
            b[row] /= a[row][row];
        }
        return b;
    }
}
