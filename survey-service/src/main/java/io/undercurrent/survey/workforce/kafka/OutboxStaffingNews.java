package io.undercurrent.survey.workforce.kafka;

import io.undercurrent.contracts.Stratum;
import io.undercurrent.contracts.TeamStaffed;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.survey.workforce.domain.StaffingNews;
import io.undercurrent.survey.workforce.domain.ToldCrew;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class OutboxStaffingNews implements StaffingNews {

    private final Outbox outbox;

    OutboxStaffingNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(YearWeek week, Collection<ToldCrew> crews) {
        outbox.publish(crews.stream().map(told -> staffed(week, told)).toList());
    }

    private static TeamStaffed staffed(YearWeek week, ToldCrew told) {
        var strata =
                told.crew().strata().stream().map(OutboxStaffingNews::stratum).toList();
        return new TeamStaffed(told.crew().team(), week, strata, told.revision());
    }

    private static Stratum stratum(io.undercurrent.survey.workforce.domain.Stratum stratum) {
        return new Stratum(
                stratum.kind().tenure().label(),
                stratum.kind().jobFamily(),
                stratum.kind().learner(),
                stratum.personWeeks(),
                stratum.voluntaryLeavers(),
                stratum.joiners());
    }
}
