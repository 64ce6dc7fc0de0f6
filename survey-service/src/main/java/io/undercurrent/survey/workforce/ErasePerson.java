package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.Audit;
import io.undercurrent.survey.workforce.domain.ChangeKind;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.Dossiers;
import io.undercurrent.survey.workforce.domain.Pen;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;

/// Forgets a person for good; what was counted stays counted.
@ApplicationScoped
public class ErasePerson {

    private final Pen pen;
    private final Dossiers dossiers;
    private final UpdateDossiers updateDossiers;
    private final Audit audit;
    private final Today today;

    ErasePerson(Pen pen, Dossiers dossiers, UpdateDossiers updateDossiers, Audit audit, Today today) {
        this.pen = pen;
        this.dossiers = dossiers;
        this.updateDossiers = updateDossiers;
        this.audit = audit;
        this.today = today;
    }

    @Transactional
    public void erase(String employeeId, ChangedBy by) {
        if (pen.takeForChanges()) {
            updateDossiers.erase(Set.of(employeeId));
        } else {
            dossiers.setAsideErasure(employeeId, today.day());
        }
        audit.note(by, Map.of(ChangeKind.ERASED, 1));
    }
}
