package io.undercurrent.survey.workforce.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an event of the HRIS tells.
enum EventSort {
    JOINED,
    MOVED,
    ON_LEAVE,
    RETURNED,
    ENDED,
    CHANGED;

    static Optional<EventSort> named(@Nullable String type) {
        return Arrays.stream(values()).filter(sort -> sort.type().equals(type)).findFirst();
    }

    private String type() {
        return "io.undercurrent.hris.employee-%s.v1"
                .formatted(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
