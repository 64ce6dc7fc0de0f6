package io.undercurrent.signals.detection.domain;

import java.util.function.DoubleUnaryOperator;

/// How surprising a team's week is, in standard deviations, up is worse; NaN where there is nothing to compare with.
///
/// @param held against what was usual when the chart last stood at zero, while a signal is raised
/// @param moving against everything learned until now: independent in control, so its chart tells the chance
record Surprise(double held, double moving) {
    static final Surprise NONE = new Surprise(Double.NaN, Double.NaN);

    boolean isPresent() {
        return !Double.isNaN(held);
    }

    Surprise map(DoubleUnaryOperator calibration) {
        return isPresent() ? new Surprise(calibration.applyAsDouble(held), calibration.applyAsDouble(moving)) : this;
    }
}
