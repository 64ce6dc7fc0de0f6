package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.chaos.field.Kafka;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// What lies in a topic, as the services told it.
record ToldFacts(Kafka kafka, String topic) {
    private static final int MOST = 20;
    private static final int FAR_BACK = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Some of the last facts, old ones before and behind newer ones.
    List<ConsumerRecord<byte[], byte[]>> some(RandomGenerator chance) {
        var last = last();
        var some = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        while (some.size() < Math.min(MOST, last.size())) {
            some.add(last.get(chance.nextInt(last.size())));
        }
        return some;
    }

    List<ConsumerRecord<byte[], byte[]>> last() {
        try (var consumer = kafka.consumer()) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            ends.forEach((partition, end) -> consumer.seek(partition, Math.max(0, end - FAR_BACK)));
            return readTo(
                    ends.values().stream()
                            .mapToLong(end -> Math.min(end, FAR_BACK))
                            .sum(),
                    consumer);
        }
    }

    // compaction leaves gaps: then there are fewer than their numbers say
    private static List<ConsumerRecord<byte[], byte[]>> readTo(long count, KafkaConsumer<byte[], byte[]> consumer) {
        var read = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        var seen = 0L;
        var end = Instant.now().plus(PATIENCE);
        while (seen < count && Instant.now().isBefore(end)) {
            var records = consumer.poll(Duration.ofMillis(500));
            seen += records.count();
            StreamSupport.stream(records.spliterator(), false)
                    .filter(ToldFacts::isNoNonsense)
                    .forEach(read::add);
        }
        return read;
    }

    private static boolean isNoNonsense(ConsumerRecord<byte[], byte[]> record) {
        return record.headers().lastHeader(Nonsense.POISON) == null
                && record.headers().lastHeader(Nonsense.HARMLESS) == null
                && record.value() != null;
    }
}
