package io.undercurrent.pilot.pilot.domain;

/// How much the numbers can carry, from a randomised experiment down to an impression.
public enum EvidenceGrade {
    A,
    B,
    C,
    D
}
