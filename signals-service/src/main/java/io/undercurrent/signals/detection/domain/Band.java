package io.undercurrent.signals.detection.domain;

import java.util.Locale;

/// How far a team stands apart in camps, told no finer than this: a number beside shares would give away every answer.
public enum Band {
    ALIGNED(0),
    MIXED(1),
    SPLIT(2);

    private final int height;

    Band(int height) {
        this.height = height;
    }

    /// The only number told of it.
    int height() {
        return height;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
