package io.undercurrent.kit.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody looked at.
public enum Matter {
    ACCESS_LOG,
    ANALYSES,
    DEAD_LETTERS,
    EVIDENCE,
    KPIS,
    OVERVIEW,
    PARTICIPATION,
    PILOTS,
    QUESTIONS,
    RESULTS,
    SIGNALS,
    STAFFING,
    USAGE;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Matter> named(String wireName) {
        return Arrays.stream(values())
                .filter(matter -> matter.wireName().equals(wireName))
                .findFirst();
    }
}
