package io.undercurrent.pilot.teams.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.TeamDescribed;
import io.undercurrent.kit.inbox.Inbox;
import io.undercurrent.kit.inbox.Projection;
import io.undercurrent.pilot.teams.RememberTeams;
import io.undercurrent.pilot.teams.domain.Team;
import io.undercurrent.pilot.teams.domain.TeamId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class TeamFacts implements Projection {
    private final Inbox inbox;
    private final RememberTeams rememberTeams;

    TeamFacts(Inbox inbox, RememberTeams rememberTeams) {
        this.inbox = inbox;
        this.rememberTeams = rememberTeams;
    }

    @Incoming("facts")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this::keep);
    }

    @Override
    public void keep(List<Event> events) {
        rememberTeams.remember(events.stream()
                .filter(TeamDescribed.class::isInstance)
                .map(TeamDescribed.class::cast)
                .map(TeamFacts::team)
                .toList());
    }

    private static Team team(TeamDescribed told) {
        var parent = told.parentTeamId();
        return new Team(
                new TeamId(told.teamId()),
                told.name(),
                parent == null ? null : new TeamId(parent),
                told.headcount(),
                told.active(),
                told.revision());
    }
}
