package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Direction;
import io.undercurrent.signals.detection.domain.IndicatorReading;
import java.util.Optional;

/// One indicator of a signal as far as it may be told: always where it went, and in figures when enough people stand
/// behind it.
public record Sign(
        String name, double weight, Direction direction, String unit, String answersBand, Optional<Figures> figures) {

    static Sign of(IndicatorReading reading, Optional<Figures> figures) {
        return new Sign(
                reading.name(), reading.weight(), reading.direction(), reading.unit(), reading.answersBand(), figures);
    }
}
