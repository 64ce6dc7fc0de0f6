package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.IndicatorReading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The indicator a sentence speaks of: the one that moved most for the worse, counted in widths of its interval.
final class Leading {

    private static final Set<String> GOOD_WHEN_HIGH =
            Set.of("role-clarity", "depth", "response-rate", "development-perspective", "intent-to-stay", "dialogue");

    private Leading() {}

    static Optional<IndicatorReading> of(List<IndicatorReading> indicators) {
        return indicators.stream().max(Comparator.comparingDouble(Leading::worsening));
    }

    private static double worsening(IndicatorReading indicator) {
        var move = indicator.after() - indicator.before();
        var worse = GOOD_WHEN_HIGH.contains(indicator.name()) ? -move : move;
        return indicator.weight() * worse / Math.max(indicator.high() - indicator.low(), 1e-6);
    }
}
