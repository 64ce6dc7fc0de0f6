package io.undercurrent.signals.signal.kafka;

import io.undercurrent.contracts.SignalChanged;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.signals.advice.domain.Advice;
import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.signal.Announcements;
import io.undercurrent.signals.signal.domain.Counsel;
import io.undercurrent.signals.signal.domain.Explanation;
import io.undercurrent.signals.signal.domain.Signal;
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
    public void announce(List<Signal> news, List<Shock> organisationNotes) {
        outbox.publish(
                news.stream().map(signal -> event(signal, organisationNotes)).toList());
    }

    private SignalChanged event(Signal signal, List<Shock> organisationNotes) {
        var reading = signal.reading();
        return new SignalChanged(
                reading.team().value(),
                reading.kind().wireName(),
                reading.level().wireName(),
                reading.since().orElse(null),
                signal.round(),
                explanation.summary(reading, signal.round(), organisationNotes),
                Counsel.advice(reading).stream().map(Advice::key).toList(),
                signal.revision());
    }
}
