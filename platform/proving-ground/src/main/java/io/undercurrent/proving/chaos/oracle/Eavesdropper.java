package io.undercurrent.proving.chaos.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.proving.chaos.field.Kafka;
import io.undercurrent.proving.chaos.oracle.World.Fact;
import io.undercurrent.proving.chaos.oracle.World.Told;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// Hears everything that was ever told on our topics, as anybody with access to them could.
public record Eavesdropper(Kafka kafka) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// @param foreign places of records that somebody else put there
    public List<Told> everything(Set<String> foreign) {
        try (var consumer = kafka.consumer()) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> partition.topic().startsWith("undercurrent.")
                            && !partition.topic().endsWith("dead-letters.v1"))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return heard(consumer, foreign);
        }
    }

    private static List<Told> heard(KafkaConsumer<byte[], byte[]> consumer, Set<String> foreign) {
        var told = new ArrayList<Told>();
        var ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var record : consumer.poll(Duration.ofMillis(500))) {
                if (!foreign.contains(place(record)) && record.value() != null) {
                    told.add(told(record));
                }
            }
        }
        return told;
    }

    static String place(ConsumerRecord<?, ?> record) {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }

    private static Told told(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        try {
            return new Told(record.topic(), headers, JSON.readValue(new String(record.value(), UTF_8), Fact.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable: " + place(record), e);
        }
    }
}
