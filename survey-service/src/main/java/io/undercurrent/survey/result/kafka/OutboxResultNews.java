package io.undercurrent.survey.result.kafka;

import io.undercurrent.contracts.ItemResult;
import io.undercurrent.contracts.Reason;
import io.undercurrent.contracts.ResultEvent;
import io.undercurrent.contracts.TeamResultPublished;
import io.undercurrent.contracts.TeamResultWithheld;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.survey.result.domain.DecidedResult;
import io.undercurrent.survey.result.domain.ItemAnswers;
import io.undercurrent.survey.result.domain.ResultNews;
import io.undercurrent.survey.result.domain.TeamAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;

@ApplicationScoped
class OutboxResultNews implements ResultNews {

    private final Outbox outbox;

    OutboxResultNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(Collection<DecidedResult> decided) {
        outbox.publish(decided.stream().map(OutboxResultNews::event).toList());
    }

    private static ResultEvent event(DecidedResult result) {
        return switch (result.disclosure()) {
            case SHOWN -> published(result.told(), result.revision());
            case BELOW_THRESHOLD -> withheld(result, Reason.BELOW_THRESHOLD);
            case COMPLEMENTARY -> withheld(result, Reason.COMPLEMENTARY);
            case MEMBERSHIP_CHANGE -> withheld(result, Reason.MEMBERSHIP_CHANGE);
            case INCOMPLETE -> withheld(result, Reason.OTHER);
        };
    }

    private static TeamResultPublished published(TeamAnswers told, long revision) {
        return new TeamResultPublished(
                told.waveId(),
                told.teamId(),
                told.week(),
                told.invited(),
                told.answered(),
                told.items().stream().flatMap(item -> item(told, item).stream()).toList(),
                revision);
    }

    /// A question of the organisation's own may belong to no construct: others could not tell what it is about.
    private static Optional<ItemResult> item(TeamAnswers told, ItemAnswers item) {
        return item.construct()
                .map(construct -> new ItemResult(
                        item.item().orElse(null),
                        construct,
                        item.counts().each(),
                        item.dontKnow(),
                        told.skipped(item)));
    }

    private static TeamResultWithheld withheld(DecidedResult result, Reason reason) {
        var answers = result.answers();
        return new TeamResultWithheld(
                answers.waveId(),
                answers.teamId(),
                answers.week(),
                result.toldInvited().orElse(null),
                reason,
                result.revision());
    }
}
