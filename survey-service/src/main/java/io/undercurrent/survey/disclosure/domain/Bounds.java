package io.undercurrent.survey.disclosure.domain;

/// What everybody may know of how many answered in a group of which nothing is told.
public record Bounds(int least, int most) {

    static final Bounds NONE = new Bounds(0, 1_000_000_000);

    Bounds plus(Bounds other) {
        return new Bounds(least + other.least, most + other.most);
    }

    /// Whether it follows exactly from a sum, of which the rest lies within the bounds of all others together.
    boolean isPinnedBy(int sum, Bounds others) {
        return Math.max(least, sum - others.most) == Math.min(most, sum - others.least);
    }
}
