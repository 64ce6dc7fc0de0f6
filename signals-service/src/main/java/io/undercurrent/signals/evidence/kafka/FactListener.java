package io.undercurrent.signals.evidence.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.undercurrent.kit.inbox.Inbox;
import io.undercurrent.signals.evidence.TakeInFacts;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class FactListener {

    private final Inbox inbox;
    private final TakeInFacts takeInFacts;

    FactListener(Inbox inbox, TakeInFacts takeInFacts) {
        this.inbox = inbox;
        this.takeInFacts = takeInFacts;
    }

    @Incoming("facts")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records, events -> takeInFacts.takeIn(FactNews.of(events)));
    }
}
