package io.undercurrent.signals.detection.domain;


import java.util.Locale;

/// Where a shown value went since the change began.
public enum Direction {
    RISING,
    FALLING,
    STEADY;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
