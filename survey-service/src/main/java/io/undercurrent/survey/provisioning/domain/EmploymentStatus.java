package io.undercurrent.survey.provisioning.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether somebody is at work, away for a while, or gone.
public enum EmploymentStatus {
    ACTIVE,
    ON_LEAVE,
    ENDED;

    public static Optional<EmploymentStatus> named(String key) {
        return Arrays.stream(values())
                .filter(status -> status.key().equalsIgnoreCase(key))
                .findFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
