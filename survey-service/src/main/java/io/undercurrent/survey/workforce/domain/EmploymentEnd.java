package io.undercurrent.survey.workforce.domain;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/// Somebody's last day here, and why it was the last.
public record EmploymentEnd(LocalDate lastDay, EndReason reason) {

    public EmploymentEnd {
        requireNonNull(lastDay);
        requireNonNull(reason);
    }
}
