package io.undercurrent.survey.provisioning.domain;

import io.undercurrent.survey.workforce.domain.EmploymentChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What was told of somebody's employment so far, and what is so now.
public record Turnover(Account account, Optional<Stint> told, Optional<Stint> now) {

    public boolean isFirst() {
        return told.isEmpty() && now.isPresent();
    }

    /// What has to be told, so that both are the same again. Whoever is here already by another way has not joined.
    public List<EmploymentChange> changes(boolean hereAlready, LocalDate today) {
        var words = new Words(account.employeeId(), today);
        if (now.isEmpty()) {
            return told.map(words::leave).orElse(List.of());
        }
        return told.map(was -> words.goOn(was, now.get())).orElseGet(() -> words.begin(now.get(), hereAlready));
    }

    /// What has been told by then.
    public Optional<Stint> after(LocalDate today) {
        return now.or(() -> told.map(was -> was.goesOnAfter(today) ? was.left(today) : was));
    }
}
