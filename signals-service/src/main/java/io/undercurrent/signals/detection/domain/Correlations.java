package io.undercurrent.signals.detection.domain;

/// How the indicators of a signal go together in teams in control; pooled, and shrunk to the identity.
final class Correlations {
    private final double shrinkage;
    /// Place i, j: sum of z_i z_j over the observations where both are present; above it sums of squares.
    private final double[][] products;
    private final double[][] squares;

    Correlations(int indicators, double shrinkage) {
        this.shrinkage = shrinkage;
        this.products = new double[indicators][indicators];
        this.squares = new double[indicators][indicators];
    }

    /// The indicators of one team in one week.
    void add(Surprise[] z) {
        for (var i = 0; i < z.length; i++) {
            for (var j = 0; j < z.length; j++) {
                if (z[i].isPresent() && z[j].isPresent()) {
                    products[i][j] += z[i].moving() * z[j].moving();
                    squares[i][j] += z[i].moving() * z[i].moving();
                }
            }
        }
    }

    double[][] matrix() {
        var matrix = new double[products.length][products.length];
        for (var i = 0; i < products.length; i++) {
            for (var j = 0; j < products.length; j++) {
                matrix[i][j] = i == j ? 1 : (1 - shrinkage) * pooled(i, j);
            }
        }
        return matrix;
    }

    private double pooled(int i, int j) {
        var scale = Math.sqrt(squares[i][j] * squares[j][i]);
        return scale == 0 ? 0 : products[i][j] / scale;
    }
}
