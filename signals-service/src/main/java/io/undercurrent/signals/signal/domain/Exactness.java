package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.IndicatorReading;
import io.undercurrent.signals.statistics.domain.Interval;
import java.util.Optional;

/// How exactly a number may be told.
enum Exactness {

    /// As people read it in a sentence, and without the interval.
    THREE_NUMBERS,

    /// With its interval; what could be turned back into people or into whole answers is still told roughly.
    IN_FULL;

    Figures of(IndicatorReading reading) {
        return new Figures(
                told(reading.unit(), reading.before()),
                told(reading.unit(), reading.after()),
                this == IN_FULL
                        ? Optional.of(
                                new Interval(told(reading.unit(), reading.low()), told(reading.unit(), reading.high())))
                        : Optional.empty());
    }

    private double told(String unit, double value) {
        return switch (unit) {
            case "relative-rate" -> Math.round(value * 2) / 2.0;
            case "band" -> Math.round(value);
            case "share" -> this == IN_FULL ? value : Math.round(value * 100) / 100.0;
            default -> this == IN_FULL ? value : tenths(value);
        };
    }

    static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
