package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.Imports;
import io.undercurrent.survey.workforce.domain.TeamTree;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Rejects the lines that contradict other lines, or the tree of teams.
@ApplicationScoped
public class CheckImport {

    private final Imports imports;
    private final ImportRows rows;
    private final Teams teams;

    CheckImport(Imports imports, ImportRows rows, Teams teams) {
        this.imports = imports;
        this.rows = rows;
        this.teams = teams;
    }

    @Transactional
    public void check(ImportOrder order) {
        if (imports.isChecked(order.id())) {
            return;
        }
        rows.rejectRepeated(order.id());
        rows.rejectContradicting(order.id());
        rows.reject(order.id(), TeamTree.faults(teams.parents(), rows.teams(order.id())));
        imports.markChecked(order.id());
    }
}
