package io.undercurrent.proving.chaos.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.proving.chaos.field.Kafka;
import io.undercurrent.proving.chaos.field.Poison;
import io.undercurrent.proving.chaos.oracle.World.Fact;
import io.undercurrent.proving.chaos.oracle.World.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// Hears everything that was ever told on our topics, as anybody with access to them could.
public record Eavesdropper(Kafka kafka) {
    /// Headers of records that a fault put there; those that are harmless must change nothing.
    private static final String POISON = "chaos-poison";

    private static final List<String> NOT_FACTS = List.of("dead-letters.v1", "relay.v1");
    private static final String HARMLESS = "chaos-harmless";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// What the services told, and what a fault put among it that nobody can read.
    public record Heard(List<Told> told, List<Poison> poison) {}

    public Heard everything() {
        try (var consumer = kafka.consumer()) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> partition.topic().startsWith("undercurrent."))
                    .filter(partition -> NOT_FACTS.stream().noneMatch(partition.topic()::endsWith))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return heard(consumer);
        }
    }

    private static Heard heard(KafkaConsumer<byte[], byte[]> consumer) {
        var heard = new Heard(new ArrayList<>(), new ArrayList<>());
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(500)).forEach(record -> sort(record, heard));
        }
        return heard;
    }

    private static void sort(ConsumerRecord<byte[], byte[]> record, Heard heard) {
        if (record.headers().lastHeader(POISON) != null) {
            heard.poison().add(new Poison(record.topic(), record.partition(), record.offset()));
        } else if (record.headers().lastHeader(HARMLESS) == null && record.value() != null) {
            heard.told().add(told(record));
        }
    }

    private static Told told(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        try {
            return new Told(record.topic(), headers, JSON.readValue(new String(record.value(), UTF_8), Fact.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable: " + record, e);
        }
    }
}
