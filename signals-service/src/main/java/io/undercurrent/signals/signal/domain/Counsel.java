package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.advice.domain.Concern;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.util.List;

/// What to keep in mind before acting on a signal, and what may help.
public final class Counsel {

    private Counsel() {}

    /// Only a raised signal asks for action.
    public static List<Advice> advice(Reading reading) {
        return reading.level().isRaised() ? concern(reading).advice() : List.of();
    }

    /// Innocent explanations to rule out first, as keys of our words.
    public static List<String> otherReadings(SignalKind kind) {
        return switch (kind) {
            case UNCERTAINTY -> List.of("organisation-news", "reorganisation");
            case SILENT_RESISTANCE -> List.of("tool-not-useful", "access-trouble", "roll-out-design");
            case TALENT_FLIGHT -> List.of("site-closing", "retirement-wave");
            case POLARIZATION -> List.of("mere-spread");
        };
    }

    private static Concern concern(Reading reading) {
        return switch (reading.kind()) {
            case UNCERTAINTY, TALENT_FLIGHT, POLARIZATION -> Concern.UNCERTAINTY;
            case SILENT_RESISTANCE -> resistance(reading.pattern().orElse(""));
        };
    }

    private static Concern resistance(String pattern) {
        return switch (pattern) {
            case "absent" -> Concern.TOOL_LEFT_ALONE;
            case "shallow" -> Concern.TOOL_USED_FOR_SHOW;
            case "workaround" -> Concern.TOOL_WORKED_AROUND;
            case "mandate-trap" -> Concern.USE_ON_ORDER;
            default -> Concern.SILENT_RESISTANCE;
        };
    }
}
