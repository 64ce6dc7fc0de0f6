package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.Audit;
import io.undercurrent.survey.workforce.domain.ChangeKind;
import io.undercurrent.survey.workforce.domain.Dossiers;
import io.undercurrent.survey.workforce.domain.EventBook;
import io.undercurrent.survey.workforce.domain.Headcounts;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.PeopleChanges;
import io.undercurrent.survey.workforce.domain.PeoplePlan;
import io.undercurrent.survey.workforce.domain.Reorganisation;
import io.undercurrent.survey.workforce.domain.TeamChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// What an import that was carried out means for single changes: a full picture settles what waited for one.
@ApplicationScoped
class SettleImport {

    private final Dossiers dossiers;
    private final EventBook events;
    private final Headcounts headcounts;
    private final Audit audit;

    SettleImport(Dossiers dossiers, EventBook events, Headcounts headcounts, Audit audit) {
        this.dossiers = dossiers;
        this.events = events;
        this.headcounts = headcounts;
        this.audit = audit;
    }

    void after(ImportOrder order, PeoplePlan plan, Reorganisation reorganisation) {
        headcounts.pictured(order.asOf());
        if (order.showsEverybody()) {
            dossiers.forgetUnfit(order.asOf());
            events.settle(order.id());
        }
        audit.note(order.by(), counts(plan.changes(), reorganisation.changes()));
    }

    private static Map<ChangeKind, Integer> counts(PeopleChanges people, TeamChanges teams) {
        return Map.of(
                ChangeKind.JOINED, people.joined(),
                ChangeKind.MOVED, people.moved(),
                ChangeKind.ENDED, people.left(),
                ChangeKind.TEAMS_ADDED, teams.added(),
                ChangeKind.TEAMS_CHANGED, teams.changed(),
                ChangeKind.TEAMS_CLOSED, teams.closed());
    }
}
