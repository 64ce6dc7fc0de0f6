package io.undercurrent.survey.workforce.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What was known of a person, and what is known now.
public record DossierUpdate(Dossier before, Dossier after) {

    public static DossierUpdate erased(Dossier before) {
        return new DossierUpdate(before, new Dossier(before.employeeId(), EmploymentHistory.NONE, before.kept()));
    }

    public Optional<LocalDate> firstDifference() {
        return after.firstDifference(before);
    }

    /// By how many people the teams grew or shrank, as seen on one day.
    public static Map<String, Integer> growth(Collection<DossierUpdate> updates, LocalDate day) {
        var growth = new HashMap<String, Integer>();
        for (var update : updates) {
            update.before.history().teamOn(day).ifPresent(team -> growth.merge(team, -1, Integer::sum));
            update.after.history().teamOn(day).ifPresent(team -> growth.merge(team, 1, Integer::sum));
        }
        growth.values().removeIf(difference -> difference == 0);
        return growth;
    }
}
