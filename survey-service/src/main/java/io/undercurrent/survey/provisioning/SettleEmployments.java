package io.undercurrent.survey.provisioning;

import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.provisioning.domain.Accounts;
import io.undercurrent.survey.provisioning.domain.Group;
import io.undercurrent.survey.provisioning.domain.Memberships;
import io.undercurrent.survey.provisioning.domain.Stint;
import io.undercurrent.survey.provisioning.domain.Stints;
import io.undercurrent.survey.provisioning.domain.Turnover;
import io.undercurrent.survey.workforce.ChangeEmployments;
import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.Dossier;
import io.undercurrent.survey.workforce.domain.Dossiers;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Tells the workforce what the present state of some accounts means for their employment.
@ApplicationScoped
public class SettleEmployments {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Stints stints;
    private final Dossiers dossiers;
    private final ChangeEmployments changeEmployments;
    private final Today today;

    SettleEmployments(
            Accounts accounts,
            Memberships memberships,
            Stints stints,
            Dossiers dossiers,
            ChangeEmployments changeEmployments,
            Today today) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.stints = stints;
        this.dossiers = dossiers;
        this.changeEmployments = changeEmployments;
        this.today = today;
    }

    /// The first thing that cannot be, if any.
    @Transactional
    public Optional<ChangeRefused> settle(Set<UUID> ids, ChangedBy by) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        var turnovers = turnovers(ids);
        var here = hereAlready(turnovers);
        var changes = turnovers.stream()
                .flatMap(turnover ->
                        turnover.changes(here.contains(turnover.account().employeeId()), today.day()).stream())
                .toList();
        remember(turnovers);
        return changes.isEmpty()
                ? Optional.empty()
                : changeEmployments.change(changes, by).stream().findFirst();
    }

    private List<Turnover> turnovers(Set<UUID> ids) {
        var people = accounts.hold(ids);
        var groups = memberships.of(ids);
        var told = stints.of(ids);
        return people.stream()
                .map(account -> new Turnover(
                        account,
                        Optional.ofNullable(told.get(account.id())),
                        account.stint(newest(groups.getOrDefault(account.id(), List.of())))))
                .toList();
    }

    private static Optional<String> newest(List<Group> groups) {
        return groups.stream().map(Group::teamId).findFirst();
    }

    private Set<String> hereAlready(List<Turnover> turnovers) {
        var begun = turnovers.stream()
                .filter(Turnover::isFirst)
                .map(turnover -> turnover.account().employeeId())
                .collect(toSet());
        return begun.isEmpty()
                ? Set.of()
                : dossiers.of(begun).stream()
                        .filter(dossier -> dossier.history().teamOn(today.day()).isPresent())
                        .map(Dossier::employeeId)
                        .collect(toSet());
    }

    private void remember(List<Turnover> turnovers) {
        Map<UUID, Stint> told = new HashMap<>();
        turnovers.forEach(turnover -> turnover.after(today.day())
                .ifPresent(stint -> told.put(turnover.account().id(), stint)));
        stints.remember(told);
    }
}
