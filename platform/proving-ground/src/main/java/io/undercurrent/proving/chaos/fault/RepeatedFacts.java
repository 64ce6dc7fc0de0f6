package io.undercurrent.proving.chaos.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.proving.chaos.field.Kafka;
import java.util.LinkedHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Facts that were told first are told once more, long after newer ones about the same.
public record RepeatedFacts(Kafka kafka, String topic) {

    public void tellTheFirstOfEachSubject() {
        var first = new LinkedHashMap<String, ConsumerRecord<byte[], byte[]>>();
        for (var told : new ToldFacts(kafka, topic).last()) {
            first.putIfAbsent(subject(told), told);
        }
        try (var producer = kafka.producer()) {
            for (var told : first.values()) {
                var _ = producer.send(Nonsense.TOLD_AGAIN.of(told));
            }
            producer.flush();
        }
    }

    private static String subject(ConsumerRecord<byte[], byte[]> told) {
        return new String(told.headers().lastHeader("ce_subject").value(), UTF_8);
    }
}
