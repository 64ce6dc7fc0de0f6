package io.undercurrent.kit.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import io.undercurrent.contracts.Topic;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Where the relay remembers outside of its database how far it told: one mark per session, the highest counts.
@Singleton
class MarkTopic {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Map<String, String> SMALL_AND_COMPACTED = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_COMPACT,
            TopicConfig.SEGMENT_BYTES_CONFIG,
            String.valueOf(1 << 20),
            TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG,
            "0.1");

    private final Map<String, Object> settings;
    private final String topic;

    MarkTopic(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "undercurrent.topic-prefix") Optional<String> prefix,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.settings = new HashMap<>(kafka);
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
        settings.keySet().removeAll(List.of("key.deserializer", "value.deserializer", "group.id"));
        this.topic = prefix.orElse("") + Topic.marksOf(application);
    }

    /// The highest mark per session.
    Map<String, Mark> read() {
        ensure();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return read(consumer, partition);
        }
    }

    private static Map<String, Mark> read(KafkaConsumer<String, byte[]> consumer, TopicPartition partition) {
        var marks = new HashMap<String, Mark>();
        long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        var deadline = Instant.now().plus(PATIENCE);
        while (consumer.position(partition) < end) {
            if (Instant.now().isAfter(deadline)) {
                throw new TimeoutException("The marks on " + partition.topic() + " could not be read");
            }
            consumer.poll(Duration.ofMillis(100)).forEach(record -> keep(marks, record));
        }
        return marks;
    }

    private static void keep(Map<String, Mark> marks, ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            marks.remove(record.key());
        } else {
            marks.merge(record.key(), mark(record.value()), (one, other) -> one.isBehind(other) ? other : one);
        }
    }

    ProducerRecord<String, byte[]> record(String session, Mark mark) {
        try {
            return record(session, JSON.writeValueAsBytes(mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProducerRecord<String, byte[]> without(String session) {
        return record(session, (byte @Nullable []) null);
    }

    // without a time, for the minute at which a team's result was told is nobody's business
    @SuppressWarnings("NullAway") // Kafka takes records without a value
    private ProducerRecord<String, byte[]> record(String session, byte @Nullable [] value) {
        return new ProducerRecord<>(topic, 0, 0L, session, value);
    }

    private static Mark mark(byte[] value) {
        try {
            return JSON.readValue(value, Mark.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ensure() {
        try (var admin = Admin.create(settings)) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(
                                new NewTopic(topic, Optional.of(1), Optional.empty()).configs(SMALL_AND_COMPACTED)))
                        .all()
                        .get();
            }
        } catch (ExecutionException e) {
            throwUnlessPresent(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static void throwUnlessPresent(@Nullable Throwable cause) {
        if (!(cause instanceof TopicExistsException)) {
            throw new KafkaException("The topic for the relay's marks could not be made", cause);
        }
    }
}
