package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Optional;

/// What the HRIS says about one employee: where, since when (where it knows), until when; never a name.
public record EmployeeRow(
        String employeeId,
        TeamDescription team,
        Optional<String> managerId,
        String jobFamily,
        boolean learner,
        Optional<LocalDate> start,
        Optional<EmploymentEnd> end,
        Optional<String> email,
        Optional<String> language) {

    public EmployeeRow {
        if (end.isPresent() && start.isPresent() && end.get().lastDay().isBefore(start.get())) {
            throw new IllegalArgumentException("Employment ends before it starts");
        }
    }
}
