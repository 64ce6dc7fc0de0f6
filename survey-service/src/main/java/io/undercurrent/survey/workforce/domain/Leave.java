package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Somebody stays a member of the team and does not work, from a day until the day of the return.
public record Leave(LocalDate from, Optional<LocalDate> until) {

    public Leave {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("A leave has days, not %s to %s".formatted(from, until.get()));
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    Leave until(LocalDate day) {
        return new Leave(from, Optional.of(day));
    }
}
