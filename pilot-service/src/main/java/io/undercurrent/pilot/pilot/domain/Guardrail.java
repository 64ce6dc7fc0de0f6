package io.undercurrent.pilot.pilot.domain;

/// A number that must not get worse by more than this while the outcome gets better.
public record Guardrail(String metric, Concern concern, String unit, Better better, double tolerated) {
    public Guardrail {
        if (!(tolerated >= 0) || Double.isInfinite(tolerated)) {
            throw new IllegalArgumentException("What is tolerated is zero or more");
        }
    }

    /// Whether a change of the metric is worse than tolerated.
    public boolean isBrokenBy(double change) {
        return better.harm(change) > tolerated;
    }
}
