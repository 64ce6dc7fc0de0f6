package io.undercurrent.pilot.pilot.domain;

/// Hours to learn: how many were granted, how many could be taken, how many delivery ate.
public record LearningHours(double granted, double taken, double eatenByDelivery) {
    public static final LearningHours NONE = new LearningHours(0, 0, 0);

    public LearningHours {
        if (granted < 0 || taken < 0 || eatenByDelivery < 0) {
            throw new IllegalArgumentException("Hours are zero or more");
        }
        if (taken + eatenByDelivery > granted) {
            throw new IllegalArgumentException("What was taken and what delivery ate is at most what was granted");
        }
    }
}
