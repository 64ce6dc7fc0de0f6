package io.undercurrent.signals.detection.domain;

import java.util.Locale;

/// What a reader should do about a signal: nothing, look, act, or know that we cannot tell.
public enum Level {
    CALM,
    WATCH,
    FLAG,
    WITHHELD,
    STALE;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether the signal asks for attention.
    public boolean isRaised() {
        return this == WATCH || this == FLAG;
    }
}
