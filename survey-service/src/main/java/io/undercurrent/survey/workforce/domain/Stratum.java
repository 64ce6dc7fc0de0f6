package io.undercurrent.survey.workforce.domain;

/// Colleagues of one tenure, job family and learning state in one week, counted together.
public record Stratum(Kind kind, int days, int voluntaryLeavers, int joiners) {

    private static final double DAYS_OF_A_WEEK = 7;

    /// What makes colleagues alike, as far as their leaving goes.
    public record Kind(TenureBand tenure, String jobFamily, boolean learner) {}

    public double personWeeks() {
        return days / DAYS_OF_A_WEEK;
    }

    Stratum plus(Stratum other) {
        return new Stratum(kind, days + other.days, voluntaryLeavers + other.voluntaryLeavers, joiners + other.joiners);
    }
}
