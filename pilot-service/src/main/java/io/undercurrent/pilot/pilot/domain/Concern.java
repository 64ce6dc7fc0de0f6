package io.undercurrent.pilot.pilot.domain;

/// What a guardrail protects.
public enum Concern {
    WELLBEING,
    STRAIN,
    QUALITY,
    SAFETY,
    FAIRNESS,
    OTHER;

    /// Every pilot watches over the people who take part in it.
    public boolean isAboutPeople() {
        return this == WELLBEING || this == STRAIN;
    }
}
