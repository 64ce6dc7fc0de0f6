package io.undercurrent.pilot.pilot.domain;

import java.util.Optional;

/// The numbers a decision was made beside.
///
/// @param effect the estimated change of the outcome, where there is one
public record Findings(Optional<Double> effect, Optional<Interval> interval, EvidenceGrade grade, Guards guards) {
    public record Interval(double low, double high) {}
}
