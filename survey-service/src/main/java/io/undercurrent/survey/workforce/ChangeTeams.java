package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.Audit;
import io.undercurrent.survey.workforce.domain.ChangeKind;
import io.undercurrent.survey.workforce.domain.ChangeRefused;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.Pen;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import io.undercurrent.survey.workforce.domain.TeamFault;
import io.undercurrent.survey.workforce.domain.TeamTree;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Names teams, new ones too, and puts them in their place in the tree. Waits for an import that is being carried out.
@ApplicationScoped
public class ChangeTeams {

    private final Pen pen;
    private final Teams teams;
    private final RecountTeams recountTeams;
    private final Audit audit;

    ChangeTeams(Pen pen, Teams teams, RecountTeams recountTeams, Audit audit) {
        this.pen = pen;
        this.teams = teams;
        this.recountTeams = recountTeams;
        this.audit = audit;
    }

    @Transactional
    public List<ChangeRefused> change(List<TeamDescription> descriptions, ChangedBy by) {
        pen.waitForChanges();
        var faults = TeamTree.faults(teams.parents(), descriptions);
        var sound = descriptions.stream()
                .filter(team -> !faults.containsKey(team.id()))
                .toList();
        var changes = recountTeams.described(sound).changes();
        var refused = refused(descriptions, faults);
        audit.note(
                by,
                Map.of(
                        ChangeKind.TEAMS_ADDED,
                        changes.added(),
                        ChangeKind.TEAMS_CHANGED,
                        changes.changed(),
                        ChangeKind.REFUSED,
                        refused.size()));
        return refused;
    }

    private static List<ChangeRefused> refused(List<TeamDescription> descriptions, Map<String, TeamFault> faults) {
        var refused = new ArrayList<ChangeRefused>();
        for (var place = 0; place < descriptions.size(); place++) {
            var index = place;
            Optional.ofNullable(faults.get(descriptions.get(place).id()))
                    .ifPresent(fault ->
                            refused.add(new ChangeRefused(index, "parentTeamId", fault.code(), fault.message())));
        }
        return refused;
    }
}
