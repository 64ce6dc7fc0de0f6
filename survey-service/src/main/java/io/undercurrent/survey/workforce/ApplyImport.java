package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.Brake;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import io.undercurrent.survey.workforce.domain.Changes;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportRows;
import io.undercurrent.survey.workforce.domain.Imports;
import io.undercurrent.survey.workforce.domain.Pen;
import io.undercurrent.survey.workforce.domain.People;
import io.undercurrent.survey.workforce.domain.PeoplePlan;
import io.undercurrent.survey.workforce.domain.Reorganisation;
import io.undercurrent.survey.workforce.domain.StaffingBook;
import io.undercurrent.survey.workforce.domain.TeamNews;
import io.undercurrent.survey.workforce.domain.Teams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Makes a checked import true, all of it or nothing, and tells which teams look different now.
@ApplicationScoped
public class ApplyImport {

    private static final ChangedBy BY_IMPORT = new ChangedBy("hris", "import");

    private final Imports imports;
    private final ImportRows rows;
    private final People people;
    private final Teams teams;
    private final StaffingBook staffing;
    private final TeamNews news;
    private final Brake brake;
    private final Pen pen;
    private final SettleImport settleImport;

    ApplyImport(
            Imports imports,
            ImportRows rows,
            People people,
            Teams teams,
            StaffingBook staffing,
            TeamNews news,
            Brake brake,
            Pen pen,
            SettleImport settleImport) {
        this.imports = imports;
        this.rows = rows;
        this.people = people;
        this.teams = teams;
        this.staffing = staffing;
        this.news = news;
        this.brake = brake;
        this.pen = pen;
        this.settleImport = settleImport;
    }

    @Transactional
    public void apply(ImportOrder order) {
        pen.takeForImport();
        var plan = people.plan(order);
        var reorganisation = Reorganisation.of(teams.all(), rows.teams(order.id()), plan.headcounts());
        var changes = new Changes(reorganisation.changes(), plan.changes());
        var stopped = brake.stops(order, plan.vanishing(), reorganisation.vanishing());
        if (stopped.isPresent()) {
            imports.refuse(order.id(), changes, stopped.get());
        } else {
            carryOut(order, plan, reorganisation, changes);
            imports.complete(order.id(), changes);
        }
        rows.clear(order.id());
    }

    private void carryOut(ImportOrder order, PeoplePlan plan, Reorganisation reorganisation, Changes changes) {
        if (order.dryRun()) {
            return;
        }
        teams.keep(reorganisation.toKeep());
        people.carryOut(order);
        staffing.touch(order.asOf(), plan.firstTouchedDay());
        news.tell(reorganisation.news());
        settleImport.after(order, changes, BY_IMPORT);
    }
}
