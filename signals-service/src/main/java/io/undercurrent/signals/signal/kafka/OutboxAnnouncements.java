package io.undercurrent.signals.signal.kafka;

import io.undercurrent.contracts.SignalChanged;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.signal.Announcements;
import io.undercurrent.signals.signal.domain.Announcement;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class OutboxAnnouncements implements Announcements {

    private final Outbox outbox;
    private final Explanation explanation = new Explanation(Words.ENGLISH);

    OutboxAnnouncements(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(List<Announcement> news) {
        outbox.publish(news.stream().map(this::event).toList());
    }

    private SignalChanged event(Announcement news) {
        var evidence = news.evidence();
        var reading = evidence.reading();
        return new SignalChanged(
                reading.team().value(),
                reading.kind().wireName(),
                reading.level().wireName(),
                reading.since().orElse(null),
                evidence.round(),
                explanation.summary(evidence),
                news.advice().stream().map(Advice::key).toList(),
                news.revision());
    }
}
