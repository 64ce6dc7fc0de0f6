package io.undercurrent.signals.evidence.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.undercurrent.contracts.Event;
import io.undercurrent.kit.inbox.Inbox;
import io.undercurrent.kit.inbox.Projection;
import io.undercurrent.signals.evidence.TakeInFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class FactListener implements Projection {

    private final Inbox inbox;
    private final TakeInFacts takeInFacts;

    FactListener(Inbox inbox, TakeInFacts takeInFacts) {
        this.inbox = inbox;
        this.takeInFacts = takeInFacts;
    }

    @Incoming("facts")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, this::keep);
    }

    @Override
    public void keep(List<Event> facts) {
        takeInFacts.takeIn(FactNews.of(facts));
    }
}
