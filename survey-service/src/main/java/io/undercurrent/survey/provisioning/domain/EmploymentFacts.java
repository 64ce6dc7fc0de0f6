package io.undercurrent.survey.provisioning.domain;

import io.undercurrent.survey.workforce.domain.EndReason;
import java.time.LocalDate;
import java.util.Optional;

/// What a client says of somebody's employment; identity providers often say nothing.
public record EmploymentFacts(
        EmploymentStatus status,
        Optional<LocalDate> start,
        Optional<LocalDate> lastDay,
        Optional<EndReason> reason,
        Optional<String> teamId,
        Optional<String> jobFamily,
        Optional<Boolean> learner) {

    public static final EmploymentFacts NONE = new EmploymentFacts(
            EmploymentStatus.ACTIVE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
