package io.undercurrent.survey.disclosure.domain;

/// The number of people from which a group is large enough that nobody in it can be made out.
public record Threshold(int people) {

    /// Below five nothing about a group is ever told.
    public static final Threshold FIVE = new Threshold(5);

    public Threshold {
        if (people < 5) {
            throw new IllegalArgumentException("A threshold is only ever raised above five: " + people);
        }
    }

    public boolean isReachedBy(int count) {
        return count >= people;
    }
}
