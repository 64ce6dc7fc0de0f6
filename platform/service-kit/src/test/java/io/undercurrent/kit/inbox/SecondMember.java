package io.undercurrent.kit.inbox;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// A second replica of the service, as far as Kafka and the database can tell.
final class SecondMember implements AutoCloseable {

    private final Inbox inbox;
    private final Facts facts;
    private final StoredPositions storedPositions;
    private final Thread thread = new Thread(this::run, "second-member");
    private volatile boolean leaves;
    private volatile boolean assigned;

    SecondMember(Inbox inbox, Facts facts, StoredPositions storedPositions) {
        this.inbox = inbox;
        this.facts = facts;
        this.storedPositions = storedPositions;
        thread.start();
    }

    boolean wasAssigned() {
        return assigned;
    }

    @Override
    public void close() {
        leaves = true;
        try {
            thread.join(ofSeconds(30));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        var config = ConfigProvider.getConfig();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class),
                "group.id", config.getValue("quarkus.application.name", String.class),
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var topics = config.getValue("mp.messaging.incoming.facts.topics", String.class);
            consumer.subscribe(List.of(topics.split(",")), new Listener(consumer));
            while (!leaves) {
                inbox.receive(consumer.poll(ofMillis(100)), facts::takeEffect);
            }
        }
    }

    private final class Listener implements ConsumerRebalanceListener {

        private final Consumer<?, ?> consumer;

        Listener(Consumer<?, ?> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
            storedPositions.onPartitionsRevoked(consumer, revoked);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            storedPositions.onPartitionsAssigned(consumer, partitions);
            assigned = assigned || !partitions.isEmpty();
        }
    }
}
