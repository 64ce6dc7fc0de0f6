package io.undercurrent.survey.workforce.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why somebody stopped working here, as the HRIS says it.
public enum EndReason {
    VOLUNTARY,
    DISMISSED,
    REDUNDANCY,
    END_OF_CONTRACT,
    RETIREMENT,
    OTHER;

    public static Optional<EndReason> named(String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
