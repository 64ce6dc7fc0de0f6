package io.undercurrent.survey.workforce;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import io.undercurrent.survey.workforce.domain.Dossier;
import io.undercurrent.survey.workforce.domain.DossierUpdate;
import io.undercurrent.survey.workforce.domain.Dossiers;
import io.undercurrent.survey.workforce.domain.EmploymentChange;
import io.undercurrent.survey.workforce.domain.StaffingBook;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes changes true, with all that follows from them for teams and weeks. Whoever calls it holds the pen.
@ApplicationScoped
class UpdateDossiers {

    private final Dossiers dossiers;
    private final RecountTeams recountTeams;
    private final StaffingBook staffing;
    private final Today today;

    UpdateDossiers(Dossiers dossiers, RecountTeams recountTeams, StaffingBook staffing, Today today) {
        this.dossiers = dossiers;
        this.recountTeams = recountTeams;
        this.staffing = staffing;
        this.today = today;
    }

    void with(Set<String> employees, Collection<EmploymentChange> news) {
        var day = today.day();
        var byPerson = news.stream().collect(groupingBy(EmploymentChange::employeeId));
        var updates = dossiers.of(employees).stream()
                .map(dossier -> new DossierUpdate(
                        dossier, dossier.with(byPerson.getOrDefault(dossier.employeeId(), List.of()), day)))
                .toList();
        dossiers.keep(updates.stream().map(DossierUpdate::after).toList(), day);
        follow(updates);
    }

    void erase(Set<String> employees) {
        var erased = dossiers.of(employees);
        erased.stream().map(Dossier::employeeId).forEach(who -> dossiers.erase(who, today.day()));
        recountTeams.grown(
                DossierUpdate.growth(erased.stream().map(DossierUpdate::erased).toList(), today.day()), today.day());
        staffing.touch(today.day(), Optional.of(today.day()));
    }

    private void follow(List<DossierUpdate> updates) {
        recountTeams.grown(DossierUpdate.growth(updates, today.day()), today.day());
        var first = updates.stream()
                .flatMap(update -> update.firstDifference().stream())
                .min(naturalOrder());
        staffing.touch(today.day(), first);
    }
}
