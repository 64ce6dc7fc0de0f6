package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.Checked;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.ImportStep;
import io.undercurrent.survey.workforce.domain.TeamDescription;
import io.undercurrent.survey.workforce.domain.TeamTree;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/// Rejects the lines that contradict other lines, or the tree of teams.
@ApplicationScoped
public class CheckImport {

    private final ImportRows rows;
    private final Teams teams;
    private final TellProgress progress;

    CheckImport(ImportRows rows, Teams teams, TellProgress progress) {
        this.rows = rows;
        this.teams = teams;
        this.progress = progress;
    }

    @Transactional
    public Checked check(ImportOrder order) {
        rows.rejectRepeated(order.id());
        progress.reached(order, ImportStep.EMPLOYEES_COMPARED);
        rows.rejectContradicting(order.id());
        rows.reject(order.id(), TeamTree.faults(teams.parents(), described(order)));
        return new Checked(described(order), rows.unknownManagers(order.id()));
    }

    private List<TeamDescription> described(ImportOrder order) {
        var described = rows.teams(order.id());
        return order.root().map(root -> under(root, described)).orElse(described);
    }

    private static List<TeamDescription> under(TeamDescription root, List<TeamDescription> teams) {
        var others = teams.stream().filter(team -> !team.id().equals(root.id()));
        return Stream.concat(Stream.of(root), others.map(team -> team.under(root)))
                .toList();
    }
}
