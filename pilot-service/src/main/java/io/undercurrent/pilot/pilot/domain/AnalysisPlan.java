package io.undercurrent.pilot.pilot.domain;

/// How the numbers will be judged, laid down before there are any.
///
/// @param alpha the chance of a false alarm one is ready to live with
public record AnalysisPlan(Design design, double alpha) {
    public AnalysisPlan {
        if (!(alpha > 0 && alpha < 0.5)) {
            throw new IllegalArgumentException("Alpha lies between 0 and 0.5");
        }
    }
}
