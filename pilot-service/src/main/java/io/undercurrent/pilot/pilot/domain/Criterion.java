package io.undercurrent.pilot.pilot.domain;

/// When the pilot may call itself a success: a metric moves this far, this way.
public record Criterion(String text, String metric, Direction direction, double atLeast) {
    /// Whether a change of the metric satisfies the criterion.
    public boolean isMetBy(double change) {
        return direction.progress(change) >= atLeast;
    }
}
