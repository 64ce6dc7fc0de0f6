package io.undercurrent.survey.workforce.domain;

/// How far the work on an import has come; each step is told as soon as it is taken.
public enum ImportStep {
    STORED(0.3),
    EMPLOYEES_COMPARED(0.4),
    CHECKED(0.5),
    PLANNED(0.6),
    TEAMS_KEPT(0.7),
    PEOPLE_KEPT(0.8),
    EMPLOYED(0.95);

    private final double share;

    ImportStep(double share) {
        this.share = share;
    }

    /// The part of all work that is done.
    public double share() {
        return share;
    }
}
