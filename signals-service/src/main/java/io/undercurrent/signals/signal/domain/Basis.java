package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.IndicatorReading;
import java.util.List;

/// On how many people a number rests, known only as a band such as 8-11.
public record Basis(String band) {

    /// From here on more than three numbers may be told.
    private static final int MANY = 10;

    /// The smallest of all that stands behind a signal.
    public static Basis of(List<IndicatorReading> indicators) {
        return indicators.stream()
                .map(indicator -> new Basis(indicator.answersBand()))
                .reduce((one, other) -> one.atLeast() <= other.atLeast() ? one : other)
                .orElse(new Basis(""));
    }

    /// A band that may mean fewer than ten is few, and so is one nobody knows.
    public boolean isMany() {
        return atLeast() >= MANY;
    }

    private int atLeast() {
        var digits = band.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
