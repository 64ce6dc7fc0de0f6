package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.Guardrail;
import io.undercurrent.pilot.pilot.domain.Guards;
import java.util.List;
import java.util.Optional;

/// Whether a guardrail held, whatever the outcome did.
///
/// @param change of its metric, where there is an estimate
public record GuardrailAnswer(Guardrail guardrail, Guards state, Optional<Double> change, Optional<Bounds> bounds) {

    /// Broken: the estimate is beyond what is tolerated, without waiting for proof, since people are to be protected.
    /// Held: beyond is ruled out.
    static GuardrailAnswer of(Guardrail guardrail, Optional<Double> change, Optional<Bounds> bounds) {
        var state = change.map(estimate -> state(guardrail, estimate, bounds)).orElse(Guards.UNKNOWN);
        return new GuardrailAnswer(guardrail, state, change, bounds);
    }

    private static Guards state(Guardrail guardrail, double change, Optional<Bounds> bounds) {
        if (guardrail.isBrokenBy(change)) {
            return Guards.BROKEN;
        }
        return bounds.map(Bounds::lawful)
                        .filter(lawful -> !guardrail.isBrokenBy(lawful.low()) && !guardrail.isBrokenBy(lawful.high()))
                        .isPresent()
                ? Guards.HELD
                : Guards.UNKNOWN;
    }

    /// One that broke outweighs one that nobody can tell of.
    static Guards all(List<GuardrailAnswer> answers) {
        var states = answers.stream().map(GuardrailAnswer::state).toList();
        if (states.contains(Guards.BROKEN)) {
            return Guards.BROKEN;
        }
        return states.isEmpty() || states.contains(Guards.UNKNOWN) ? Guards.UNKNOWN : Guards.HELD;
    }
}
