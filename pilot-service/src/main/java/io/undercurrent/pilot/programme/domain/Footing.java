package io.undercurrent.pilot.programme.domain;

import java.util.Optional;
import java.util.Set;

/// What is known of a team's way with AI.
///
/// @param overdueIdeas ideas that wait for an answer longer than two weeks
/// @param pilots promised ones, whatever became of them
/// @param scaled pilots that were scaled
public record Footing(
        Set<StepKind> steps,
        boolean innovatesLately,
        int ideas,
        int overdueIdeas,
        int pilots,
        int scaled,
        int playbooks,
        boolean usesATool,
        Optional<Decay> decay) {
    public Footing {
        steps = Set.copyOf(steps);
    }

    boolean took(StepKind step) {
        return steps.contains(step);
    }
}
