package io.undercurrent.survey.workforce;

import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toSet;

import io.undercurrent.survey.workforce.domain.Audit;
import io.undercurrent.survey.workforce.domain.ChangeKind;
import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.Dossiers;
import io.undercurrent.survey.workforce.domain.EmploymentChange;
import io.undercurrent.survey.workforce.domain.Pen;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes single changes of employments: those of the past and of today at once, those of the future on their day.
/// While an import is being carried out they wait for its end; their sender does not.
@ApplicationScoped
public class ChangeEmployments {

    private final Pen pen;
    private final Teams teams;
    private final Dossiers dossiers;
    private final UpdateDossiers updateDossiers;
    private final Audit audit;

    ChangeEmployments(Pen pen, Teams teams, Dossiers dossiers, UpdateDossiers updateDossiers, Audit audit) {
        this.pen = pen;
        this.teams = teams;
        this.dossiers = dossiers;
        this.updateDossiers = updateDossiers;
        this.audit = audit;
    }

    @Transactional
    public List<ChangeRefused> change(List<EmploymentChange> changes, ChangedBy by) {
        var refused = refused(changes);
        var places = refused.stream().map(ChangeRefused::index).collect(toSet());
        var taken = new ArrayList<EmploymentChange>();
        for (var place = 0; place < changes.size(); place++) {
            if (!places.contains(place)) {
                taken.add(changes.get(place));
            }
        }
        make(taken);
        audit.note(by, counts(taken, refused.size()));
        return refused;
    }

    private List<ChangeRefused> refused(List<EmploymentChange> changes) {
        var known = teams.known(
                changes.stream().flatMap(change -> change.team().stream()).collect(toSet()));
        var refused = new ArrayList<ChangeRefused>();
        for (var place = 0; place < changes.size(); place++) {
            if (changes.get(place).team().filter(team -> !known.contains(team)).isPresent()) {
                refused.add(new ChangeRefused(place, "teamId", "unknown-team", "Nobody told us of this team"));
            }
        }
        return refused;
    }

    private void make(List<EmploymentChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        if (pen.takeForChanges()) {
            updateDossiers.with(
                    changes.stream().map(EmploymentChange::employeeId).collect(toSet()), changes);
        } else {
            dossiers.setAside(changes);
        }
    }

    private static Map<ChangeKind, Integer> counts(List<EmploymentChange> taken, int refused) {
        var counts =
                new HashMap<>(taken.stream().collect(Collectors.groupingBy(ChangeKind::of, summingInt(change -> 1))));
        counts.put(ChangeKind.REFUSED, refused);
        return counts;
    }
}
