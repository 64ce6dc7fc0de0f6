package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.Audit;
import io.undercurrent.survey.workforce.domain.ChangeKind;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.Dossiers;
import io.undercurrent.survey.workforce.domain.Headcounts;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/// What an import that was carried out means for single changes: a full picture settles what waited for one.
@ApplicationScoped
class SettleImport {

    private final Dossiers dossiers;
    private final Headcounts headcounts;
    private final Audit audit;

    SettleImport(Dossiers dossiers, Headcounts headcounts, Audit audit) {
        this.dossiers = dossiers;
        this.headcounts = headcounts;
        this.audit = audit;
    }

    void after(ImportOrder order, Changes changes, ChangedBy by) {
        headcounts.pictured(order.asOf());
        if (order.showsEverybody()) {
            dossiers.forgetUnfit(order.asOf());
        }
        audit.note(by, counts(changes));
    }

    private static Map<ChangeKind, Integer> counts(Changes changes) {
        return Map.of(
                ChangeKind.JOINED, changes.people().joined(),
                ChangeKind.MOVED, changes.people().moved(),
                ChangeKind.ENDED, changes.people().left(),
                ChangeKind.TEAMS_ADDED, changes.teams().added(),
                ChangeKind.TEAMS_CHANGED, changes.teams().changed(),
                ChangeKind.TEAMS_CLOSED, changes.teams().closed());
    }
}
