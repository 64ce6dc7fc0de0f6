package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything told of one person's employment: what is true so far, and what is kept because its day has not come or
/// because it fits nothing that is known yet.
public record Dossier(String employeeId, EmploymentHistory history, List<EmploymentChange> kept) {

    public Dossier {
        kept = List.copyOf(kept);
    }

    /// The same told anew with further changes, as far as it is true today. The order of telling matters only where
    /// one change corrects another.
    public Dossier with(List<EmploymentChange> news, LocalDate today) {
        var told = new Telling();
        told.add(kept, false);
        told.add(history.changes(employeeId), true);
        told.add(news, false);
        return told.upTo(today).dossier(employeeId);
    }

    public Optional<LocalDate> firstDifference(Dossier other) {
        return history.firstDifference(other.history);
    }
}
