package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.Brake;
import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.ImportStep;
import io.undercurrent.survey.workforce.domain.Imports;
import io.undercurrent.survey.workforce.domain.Pen;
import io.undercurrent.survey.workforce.domain.People;
import io.undercurrent.survey.workforce.domain.PeoplePlan;
import io.undercurrent.survey.workforce.domain.Reorganisation;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Checks an import and makes it true, all of it or nothing; nobody else changes people or teams meanwhile.
@ApplicationScoped
public class ApplyImport {

    private final Pen pen;
    private final CheckImport checkImport;
    private final Imports imports;
    private final ImportRows rows;
    private final People people;
    private final Teams teams;
    private final Brake brake;
    private final CarryOutImport carryOutImport;
    private final TellProgress progress;

    ApplyImport(
            Pen pen,
            CheckImport checkImport,
            Imports imports,
            ImportRows rows,
            People people,
            Teams teams,
            Brake brake,
            CarryOutImport carryOutImport,
            TellProgress progress) {
        this.pen = pen;
        this.checkImport = checkImport;
        this.imports = imports;
        this.rows = rows;
        this.people = people;
        this.teams = teams;
        this.brake = brake;
        this.carryOutImport = carryOutImport;
        this.progress = progress;
    }

    @Transactional
    public void apply(ImportOrder order) {
        pen.takeForImport();
        var checked = checkImport.check(order);
        progress.reached(order, ImportStep.CHECKED);
        var plan = people.plan(order);
        var reorganisation = Reorganisation.of(teams.all(), checked.teams(), plan.headcounts());
        progress.reached(order, ImportStep.PLANNED);
        settle(order, plan, reorganisation);
        imports.note(order.id(), checked.unknownManagers());
        rows.clear(order.id());
    }

    private void settle(ImportOrder order, PeoplePlan plan, Reorganisation reorganisation) {
        var changes = new Changes(reorganisation.changes(), plan.changes(), reorganisation.preview());
        var stopped = brake.stops(order, plan.vanishing(), reorganisation.vanishing());
        if (stopped.isPresent()) {
            imports.refuse(order.id(), changes, stopped.get());
            return;
        }
        if (!order.dryRun()) {
            carryOutImport.carryOut(order, plan, reorganisation);
        }
        imports.complete(order.id(), changes);
    }
}
