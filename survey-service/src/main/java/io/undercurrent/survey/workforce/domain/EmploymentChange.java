package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Optional;

/// Something that becomes true about one person's employment on a day, past or future.
public sealed interface EmploymentChange {

    String employeeId();

    /// The day from which it is true.
    LocalDate on();

    /// The team that it is about, if any.
    default Optional<String> team() {
        return switch (this) {
            case Joined joined -> Optional.of(joined.teamId());
            case Moved moved -> Optional.of(moved.teamId());
            case WentOnLeave _, Returned _, Ended _ -> Optional.empty();
        };
    }

    /// Somebody starts to work here, or starts again.
    record Joined(String employeeId, LocalDate on, String teamId, String jobFamily, boolean learner)
            implements EmploymentChange {}

    /// Somebody works elsewhere, does other work or becomes or ceases to be a learner; what is not said stays.
    record Moved(String employeeId, LocalDate on, String teamId, Optional<String> jobFamily, Optional<Boolean> learner)
            implements EmploymentChange {}

    /// Somebody stays a member of the team and does not work for a while.
    record WentOnLeave(String employeeId, LocalDate on) implements EmploymentChange {}

    /// Somebody is back from leave.
    record Returned(String employeeId, LocalDate on) implements EmploymentChange {}

    /// Somebody leaves; the day is the last one worked.
    record Ended(String employeeId, LocalDate on, EndReason reason) implements EmploymentChange {}
}
