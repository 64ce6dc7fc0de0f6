package io.undercurrent.pilot.experiment.domain;

/// How often pure chance would have looked as good or better.
///
/// @param p share of the assignments, above 0, at most 1
/// @param assignments in how many ways the pilot could have been assigned
/// @param looked how many of them were looked at, the one that happened among them
public record Chance(double p, long assignments, int looked) {
    /// With fewer, no result could be surprising: even the most extreme one would come once in this many.
    public static final int FEWEST_ASSIGNMENTS = 20;

    public Chance {
        if (!(p > 0 && p <= 1) || looked < 1) {
            throw new IllegalArgumentException("A chance lies above 0 and at most at 1, not " + p);
        }
    }

    /// Every assignment was looked at: p is no estimate.
    public boolean isExact() {
        return assignments <= looked;
    }

    public boolean allowsVerdict() {
        return assignments >= FEWEST_ASSIGNMENTS;
    }
}
