package io.undercurrent.survey.workforce;

import io.undercurrent.survey.workforce.domain.Headcounts;
import io.undercurrent.survey.workforce.domain.ImportOrder;
import io.undercurrent.survey.workforce.domain.ImportStep;
import io.undercurrent.survey.workforce.domain.People;
import io.undercurrent.survey.workforce.domain.PeoplePlan;
import io.undercurrent.survey.workforce.domain.Reorganisation;
import io.undercurrent.survey.workforce.domain.StaffingBook;
import io.undercurrent.survey.workforce.domain.TeamNews;
import io.undercurrent.survey.workforce.domain.Teams;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.context.ApplicationScoped;

/// Makes the plan of an import true, and tells which teams look different now.
@ApplicationScoped
class CarryOutImport {

    private final People people;
    private final Teams teams;
    private final StaffingBook staffing;
    private final TeamNews news;
    private final SettleImport settleImport;
    private final Headcounts headcounts;
    private final Today today;
    private final TellProgress progress;

    CarryOutImport(
            People people,
            Teams teams,
            StaffingBook staffing,
            TeamNews news,
            SettleImport settleImport,
            Headcounts headcounts,
            Today today,
            TellProgress progress) {
        this.people = people;
        this.teams = teams;
        this.staffing = staffing;
        this.news = news;
        this.settleImport = settleImport;
        this.headcounts = headcounts;
        this.today = today;
        this.progress = progress;
    }

    void carryOut(ImportOrder order, PeoplePlan plan, Reorganisation reorganisation) {
        teams.keep(reorganisation.toKeep());
        progress.reached(order, ImportStep.TEAMS_KEPT);
        people.keepPersons(order, plan);
        progress.reached(order, ImportStep.PEOPLE_KEPT);
        people.employ(order, plan);
        progress.reached(order, ImportStep.EMPLOYED);
        staffing.touch(order.asOf(), plan.firstTouchedDay());
        news.tell(reorganisation.news());
        settleImport.after(order, plan, reorganisation);
        countOn(order, plan);
    }

    /// Whoever joins or leaves on a day to come is counted on that day, if nothing else happens meanwhile.
    private void countOn(ImportOrder order, PeoplePlan plan) {
        if (plan.looksAhead() && order.asOf().equals(today.day())) {
            headcounts.live(order.asOf());
        }
    }
}
