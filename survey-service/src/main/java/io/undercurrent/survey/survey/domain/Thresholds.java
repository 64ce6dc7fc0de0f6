package io.undercurrent.survey.survey.domain;

import io.undercurrent.survey.disclosure.domain.Threshold;

/// From how many answers on what is told of a group: its scores, how far its answers lie apart, and how many gave
/// each answer.
public record Thresholds(int scores, int polarization, int shares) {

    public static final Thresholds LOWEST = new Thresholds(5, 8, 10);

    public Thresholds {
        if (scores < 5 || polarization < 8 || shares < 10) {
            throw new IllegalArgumentException("Thresholds are 5, 8 and 10, and only ever raised");
        }
        if (scores > polarization || polarization > shares) {
            throw new IllegalArgumentException("Thresholds rise from scores to polarization to shares");
        }
    }

    public Threshold forScores() {
        return new Threshold(scores);
    }

    public Threshold forPolarization() {
        return new Threshold(polarization);
    }

    public Threshold forShares() {
        return new Threshold(shares);
    }
}
