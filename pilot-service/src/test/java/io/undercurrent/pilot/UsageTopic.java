package io.undercurrent.pilot;

import static org.awaitility.Awaitility.await;

import io.undercurrent.contracts.CloudEventHeaders;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.TeamUsageReported;
import io.undercurrent.contracts.UnreadableEvent;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What anybody can read about usage on the real Kafka.
@Singleton
class UsageTopic {
    private final String broker;
    private final String topic;

    UsageTopic(
            @ConfigProperty(name = "kafka.bootstrap.servers") String broker,
            @ConfigProperty(name = "undercurrent.topic-prefix") Optional<String> prefix) {
        this.broker = broker;
        this.topic = prefix.orElse("") + EventType.TEAM_USAGE_REPORTED.topic().address();
    }

    /// All that was told about a team, as soon as it is at least this much.
    List<TeamUsageReported> about(String team, int atLeast) {
        var told = new ArrayList<TeamUsageReported>();
        try (var consumer = consumer()) {
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> told.addAll(read(record, team)));
                return told.size() >= atLeast;
            });
        }
        return told;
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var settings = Map.<String, Object>of("bootstrap.servers", broker, "auto.offset.reset", "earliest");
        var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList());
        return consumer;
    }

    private static List<TeamUsageReported> read(ConsumerRecord<String, byte[]> record, String team) {
        var type =
                new String(record.headers().lastHeader(CloudEventHeaders.TYPE).value(), StandardCharsets.UTF_8);
        if (!record.key().equals(team) || !type.equals(EventType.TEAM_USAGE_REPORTED.fullName())) {
            return List.of();
        }
        try {
            return List.of((TeamUsageReported) EventJson.read(EventType.TEAM_USAGE_REPORTED, record.value()));
        } catch (UnreadableEvent e) {
            throw new AssertionError(e);
        }
    }
}
