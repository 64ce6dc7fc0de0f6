package io.undercurrent.survey.workforce.kafka;

import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.survey.workforce.domain.Team;
import io.undercurrent.survey.workforce.domain.TeamNews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

@ApplicationScoped
class OutboxTeamNews implements TeamNews {

    private final Outbox outbox;

    OutboxTeamNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(Collection<Team> teams) {
        outbox.publish(teams.stream().map(OutboxTeamNews::described).toList());
    }

    private static TeamDescribed described(Team team) {
        return new TeamDescribed(
                team.id(),
                team.name(),
                team.parent().orElse(null),
                team.disclosedHeadcount().orElse(null),
                team.active(),
                team.pooledInto().orElse(null),
                team.revision());
    }
}
