package io.undercurrent.pilot.pilot.domain;

import java.util.List;

/// What a pilot that claims something claims, and how it will be judged.
public record Claim(Hypothesis hypothesis, Outcome outcome, List<Criterion> criteria, AnalysisPlan analysis) {
    public Claim {
        criteria = List.copyOf(criteria);
    }
}
