package io.undercurrent.pilot.programme.domain;

/// What a team did on its way that no other system tells us.
public enum StepKind {
    CASE_FOR_CHANGE_TOLD,
    EXPERIENCE_DAY,
    WORKS_COUNCIL_HEARD,
    USE_CASE_WORKSHOP,
    ROLE_DESCRIPTIONS_UPDATED,
    CAREER_PATH_PUBLISHED,
    INNOVATION_ROUND
}
