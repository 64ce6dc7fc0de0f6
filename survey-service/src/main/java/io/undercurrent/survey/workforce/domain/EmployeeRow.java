package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Optional;

/// What the HRIS says about one employee: where, since when, until when; never a name.
public record EmployeeRow(
        String employeeId,
        TeamDescription team,
        Optional<String> managerId,
        String jobFamily,
        boolean learner,
        LocalDate start,
        Optional<EmploymentEnd> end,
        Optional<String> email,
        Optional<String> language) {

    public EmployeeRow {
        if (end.isPresent() && end.get().lastDay().isBefore(start)) {
            throw new IllegalArgumentException("Employment ends before it starts");
        }
    }
}
