package io.undercurrent.signals.detection.domain;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// What silent resistance looks like in a team: a label for the evidence, no blame.
final class Pattern {
    private Pattern() {}

    /// The strongest change, in practical effects.
    static Optional<String> of(Detector detector, int team) {
        return IntStream.range(0, detector.indicators().size())
                .filter(at -> detector.isWorthTalking(team, at))
                .boxed()
                .max(Comparator.comparingDouble(at -> detector.effects(team, at)))
                .flatMap(at -> named(detector.indicators().get(at)));
    }

    private static Optional<String> named(Indicator indicator) {
        return switch (indicator) {
            case UNUSED_LICENCES -> Optional.of("absent");
            case DEPTH -> Optional.of("shallow");
            case WORKAROUNDS -> Optional.of("workaround");
            case ROLE_CLARITY, JOB_INSECURITY, NO_ANSWER, RESPONSE_RATE -> Optional.empty();
        };
    }
}
