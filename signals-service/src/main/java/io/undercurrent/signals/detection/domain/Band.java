package io.undercurrent.signals.detection.domain;

import java.util.Locale;

/// How far a team stands apart in camps, told no finer than this: a number beside shares would give away every answer.
public enum Band {
    ALIGNED,
    MIXED,
    SPLIT;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
