package io.undercurrent.signals.statistics.domain;

/// Pooled variance of one answer, from how much teams differ from their own previous wave:
/// c = sum d^2 / sum(1/n_t + 1/n_{t-1}). Stable differences between teams and between persons cancel.
///
/// @param squares sum of squared differences
/// @param weights sum of (1/n_t + 1/n_{t-1}), times the unit variance where the unit is a share or a count
/// @param pairs number of differences
public record SuccessiveDifferences(double squares, double weights, int pairs) {
    public static final SuccessiveDifferences NONE = new SuccessiveDifferences(0, 0, 0);

    public SuccessiveDifferences plus(double difference, double weight) {
        return new SuccessiveDifferences(squares + difference * difference, weights + weight, pairs + 1);
    }

    public SuccessiveDifferences plus(SuccessiveDifferences other) {
        return new SuccessiveDifferences(squares + other.squares, weights + other.weights, pairs + other.pairs);
    }

    /// Needs at least one pair.
    public double variance() {
        return squares / weights;
    }
}
