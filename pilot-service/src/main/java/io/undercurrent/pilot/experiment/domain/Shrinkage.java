package io.undercurrent.pilot.experiment.domain;

import java.util.List;

/// Pulls effects measured side by side towards their mean, since the best of many was also lucky: James and Stein's
/// estimator, positive part, towards the mean (Efron & Morris, J. Am. Statist. Assoc. 70 (1975) 311-319).
///
/// @param centre mean of the standardised effects
/// @param kept share of its distance from the centre that an effect keeps, 0-1
public record Shrinkage(double centre, double kept) {
    /// From so many pilots on it is applied.
    public static final int FEWEST = 6;

    /// @param standardised effects over their errors, so that each has variance 1; four at least
    public static Shrinkage of(List<Double> standardised) {
        if (standardised.size() < 4) {
            throw new IllegalArgumentException("Four effects at least, not " + standardised.size());
        }
        var centre = standardised.stream().mapToDouble(z -> z).average().orElseThrow();
        var squares = standardised.stream()
                .mapToDouble(z -> (z - centre) * (z - centre))
                .sum();
        return new Shrinkage(centre, squares > 0 ? Math.max(0, 1 - (standardised.size() - 3) / squares) : 0);
    }

    public double shrunk(double standardised) {
        return centre + kept * (standardised - centre);
    }
}
