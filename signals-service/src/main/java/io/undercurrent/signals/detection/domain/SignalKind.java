package io.undercurrent.signals.detection.domain;

import java.util.Arrays;
import java.util.Optional;

/// What can go wrong in silence.
public enum SignalKind {
    UNCERTAINTY("uncertainty"),
    SILENT_RESISTANCE("silent-resistance"),
    TALENT_FLIGHT("talent-flight"),
    POLARIZATION("polarization");

    private final String wireName;

    SignalKind(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<SignalKind> of(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName.equals(wireName))
                .findFirst();
    }
}
