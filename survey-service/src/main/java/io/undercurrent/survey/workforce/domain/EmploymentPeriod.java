package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Somebody did the same work in the same team, from a day until another, on which they no longer did.
public record EmploymentPeriod(
        LocalDate from,
        Optional<LocalDate> until,
        LocalDate hired,
        Work work,
        Optional<EndReason> ended,
        Saying saying) {

    public EmploymentPeriod {
        if (until.isPresent() && !until.get().isAfter(from)) {
            throw new IllegalArgumentException("A period has days, not %s to %s".formatted(from, until.get()));
        }
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
    }

    /// Whether the same employment went on here, right after the other period.
    boolean continues(EmploymentPeriod before) {
        return before.ended.isEmpty()
                && before.hired.equals(hired)
                && before.until.filter(from::equals).isPresent();
    }

    EmploymentPeriod until(LocalDate day, Optional<EndReason> reason) {
        return new EmploymentPeriod(from, Optional.of(day), hired, work, reason, saying);
    }

    EmploymentPeriod doing(Work other, Saying said) {
        return new EmploymentPeriod(from, until, hired, other, ended, said);
    }
}
