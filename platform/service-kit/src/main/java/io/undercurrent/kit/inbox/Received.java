package io.undercurrent.kit.inbox;

import io.undercurrent.contracts.Event;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// A record as it came, and what it turned out to be.
sealed interface Received {

    ConsumerRecord<String, byte[]> record();

    record Fact(ConsumerRecord<String, byte[]> record, Event event) implements Received {}

    record Bad(ConsumerRecord<String, byte[]> record, String why) implements Received {}

    default TopicPartition partition() {
        return new TopicPartition(record().topic(), record().partition());
    }

    static List<Event> facts(List<? extends Received> records) {
        return records.stream()
                .filter(Fact.class::isInstance)
                .map(fact -> ((Fact) fact).event())
                .toList();
    }

    static List<Bad> bad(List<? extends Received> records) {
        return records.stream()
                .filter(Bad.class::isInstance)
                .map(Bad.class::cast)
                .toList();
    }
}
