package io.undercurrent.signals.detection.domain;

import java.util.Locale;

/// Where a shown value went since the change began.
public enum Direction {
    RISING,
    FALLING,
    STEADY;

    /// Steady unless it moved by a third of what is worth a conversation.
    static Direction between(double before, double after, double effect) {
        if (Math.abs(after - before) < effect / 3) {
            return STEADY;
        }
        return after > before ? RISING : FALLING;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
