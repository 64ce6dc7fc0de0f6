package io.undercurrent.signals.statistics.domain;

/// Several indicators as one: Z = w'z / sqrt(w'Rw), standard normal in control when R is their correlation.
public final class Combination {
    private Combination() {}

    public static double of(double[] z, double[] weights, double[][] correlations) {
        var sum = 0.0;
        var variance = 0.0;
        for (var i = 0; i < z.length; i++) {
            sum += weights[i] * z[i];
            for (var j = 0; j < z.length; j++) {
                variance += weights[i] * weights[j] * correlations[i][j];
            }
        }
        return sum / Math.sqrt(variance);
    }
}
