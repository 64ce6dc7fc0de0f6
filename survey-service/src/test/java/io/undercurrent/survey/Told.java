package io.undercurrent.survey;

import static java.util.Objects.requireNonNull;

import io.undercurrent.contracts.CloudEventHeaders;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.Topic;
import io.undercurrent.contracts.UnreadableEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Everything that was told on the real topics, from their beginning.
@Dependent
public class Told {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Event> heard = new ArrayList<>();

    Told(
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker,
            @ConfigProperty(name = "undercurrent.topic-prefix") String prefix) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        broker,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest",
                        "metadata.max.age.ms",
                        "1000"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(
                prefix + Topic.TEAMS.address(),
                prefix + Topic.STAFFING.address(),
                prefix + Topic.RESULTS.address(),
                prefix + Topic.QUESTIONS.address()));
    }

    /// The facts of one sort about one team that were told so far, the oldest first.
    public <E extends Event> List<E> about(String team, Class<E> sort) {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> heard.add(event(record)));
        return heard.stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(event -> event.key().equals(team))
                .toList();
    }

    private static Event event(ConsumerRecord<String, byte[]> record) {
        var name = requireNonNull(record.headers().lastHeader(CloudEventHeaders.TYPE))
                .value();
        try {
            var type = EventType.named(new String(name, StandardCharsets.UTF_8)).orElseThrow();
            return EventJson.read(type, record.value());
        } catch (UnreadableEvent broken) {
            throw new AssertionError(broken);
        }
    }

    @PreDestroy
    void close() {
        consumer.close();
    }
}
