package io.undercurrent.pilot.pilot.domain;

import java.util.List;
import java.util.OptionalDouble;

/// Whether the guardrails held.
public enum Guards {
    HELD,
    BROKEN,
    UNKNOWN;

    /// At a glance: by the means before and after. One that broke outweighs one that nobody measured.
    static Guards of(Registration plan, List<Measurement> measured) {
        var states = plan.guardrails().stream()
                .map(guardrail -> of(guardrail, measured))
                .toList();
        if (states.contains(BROKEN)) {
            return BROKEN;
        }
        return states.contains(UNKNOWN) || states.isEmpty() ? UNKNOWN : HELD;
    }

    private static Guards of(Guardrail guardrail, List<Measurement> measured) {
        var before = mean(guardrail.metric(), Arm.BASELINE, measured);
        var after = mean(guardrail.metric(), Arm.PILOT, measured);
        if (before.isEmpty() || after.isEmpty()) {
            return UNKNOWN;
        }
        return guardrail.isBrokenBy(after.getAsDouble() - before.getAsDouble()) ? BROKEN : HELD;
    }

    private static OptionalDouble mean(String metric, Arm arm, List<Measurement> measured) {
        return measured.stream()
                .filter(each -> each.metric().equals(metric) && each.arm() == arm)
                .mapToDouble(Measurement::value)
                .average();
    }
}
