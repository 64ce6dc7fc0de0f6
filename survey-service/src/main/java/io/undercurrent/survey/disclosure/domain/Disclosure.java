package io.undercurrent.survey.disclosure.domain;

/// What may happen to a team's answers.
public enum Disclosure {
    SHOWN,
    BELOW_THRESHOLD,
    /// Large enough itself, but showing it would let a hidden sibling be found by subtraction.
    COMPLEMENTARY,
    /// One to four people joined or left since another wave told how many gave each answer.
    MEMBERSHIP_CHANGE,
    /// A group of small teams of which not all came together: what is there could be taken from what comes later.
    INCOMPLETE
}
