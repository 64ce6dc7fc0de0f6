package io.undercurrent.proving.chaos.mutant;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.proving.chaos.fault.Nonsense;
import io.undercurrent.proving.chaos.field.Kafka;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;

/// Facts that a service told more than once.
record Echoes(Kafka kafka, String topic) {

    Set<String> idsToldTwice() {
        var once = new HashSet<String>();
        var twice = new HashSet<String>();
        try (var consumer = kafka.consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(300)).forEach(record -> note(record, once, twice));
            }
        }
        return twice;
    }

    private static void note(ConsumerRecord<byte[], byte[]> record, Set<String> once, Set<String> twice) {
        var id = id(record.headers());
        if (record.headers().lastHeader(Nonsense.HARMLESS) == null && !once.add(id)) {
            twice.add(id);
        }
    }

    private static String id(Headers headers) {
        return new String(headers.lastHeader("ce_id").value(), UTF_8);
    }
}
