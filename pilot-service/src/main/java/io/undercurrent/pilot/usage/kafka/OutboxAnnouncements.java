package io.undercurrent.pilot.usage.kafka;

import io.undercurrent.contracts.TeamUsageReported;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.pilot.usage.domain.Announcements;
import io.undercurrent.pilot.usage.domain.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class OutboxAnnouncements implements Announcements {
    private final Outbox outbox;

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(List<Recorded> changes) {
        outbox.publish(changes.stream().map(OutboxAnnouncements::event).toList());
    }

    private static TeamUsageReported event(Recorded recorded) {
        var subject = recorded.report().subject();
        var counts = recorded.report().counts();
        return new TeamUsageReported(
                subject.team().value(),
                subject.tool().value(),
                subject.week(),
                counts.licensed(),
                counts.onLeave(),
                counts.loggedIn(),
                counts.active(),
                counts.coreWorkActive(),
                counts.sessions(),
                counts.workarounds(),
                recorded.revision());
    }
}
