package io.undercurrent.survey.provisioning.domain;

import io.undercurrent.survey.workforce.domain.EmploymentEnd;
import io.undercurrent.survey.workforce.domain.EndReason;
import java.time.LocalDate;
import java.util.Optional;

/// One employment of one person: since when, where, and until when.
public record Stint(LocalDate start, Post post, boolean onLeave, Optional<EmploymentEnd> end) {

    /// Where somebody works and as what, as far as it was said.
    public record Post(String teamId, Optional<String> jobFamily, Optional<Boolean> learner) {}

    boolean goesOnAfter(LocalDate day) {
        return end.map(last -> last.lastDay().isAfter(day)).orElse(true);
    }

    /// Nobody says any more where the person works: the day is the last one there.
    Stint left(LocalDate day) {
        return new Stint(start, post, onLeave, Optional.of(new EmploymentEnd(day, EndReason.OTHER)));
    }
}
