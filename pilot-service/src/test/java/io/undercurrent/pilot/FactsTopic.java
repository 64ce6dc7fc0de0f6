package io.undercurrent.pilot;

import static org.awaitility.Awaitility.await;

import io.undercurrent.contracts.CloudEventHeaders;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.UnreadableEvent;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What anybody can read on the real Kafka.
@Singleton
class FactsTopic {
    private final String broker;
    private final String prefix;

    FactsTopic(
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker,
            @ConfigProperty(name = "undercurrent.topic-prefix") Optional<String> prefix) {
        this.broker = broker;
        this.prefix = prefix.orElse("");
    }

    /// Everything told of this type under a key, in its order, as soon as the awaited is among it.
    <E extends Event> List<E> told(EventType type, Class<E> contract, String key, Predicate<E> awaited) {
        var told = new ArrayList<E>();
        try (var consumer = consumer(prefix + type.topic().address())) {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record ->
                                read(type, record, key).map(contract::cast).forEach(told::add));
                return told.stream().anyMatch(awaited);
            });
        }
        return told;
    }

    private KafkaConsumer<String, byte[]> consumer(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        return consumer;
    }

    private static Stream<Event> read(EventType type, ConsumerRecord<String, byte[]> record, String key) {
        var told =
                new String(record.headers().lastHeader(CloudEventHeaders.TYPE).value(), StandardCharsets.UTF_8);
        if (!record.key().equals(key) || !told.equals(type.fullName())) {
            return Stream.empty();
        }
        try {
            return Stream.of(EventJson.read(type, record.value()));
        } catch (UnreadableEvent e) {
            throw new AssertionError(e);
        }
    }
}
