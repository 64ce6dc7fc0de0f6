package io.undercurrent.survey.question.kafka;

import io.undercurrent.contracts.QuestionBacklogCounted;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.survey.question.domain.BacklogNews;
import io.undercurrent.survey.question.domain.DaysBand;
import io.undercurrent.survey.question.domain.ToldBacklog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

@ApplicationScoped
class OutboxBacklogNews implements BacklogNews {

    private final Outbox outbox;

    OutboxBacklogNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(Collection<ToldBacklog> backlogs) {
        outbox.publish(backlogs.stream().map(OutboxBacklogNews::counted).toList());
    }

    private static QuestionBacklogCounted counted(ToldBacklog told) {
        var backlog = told.backlog();
        return new QuestionBacklogCounted(
                backlog.team(),
                backlog.week(),
                backlog.open(),
                backlog.answered(),
                backlog.medianDays().map(DaysBand::label).orElse(null),
                told.revision());
    }
}
