package io.undercurrent.kit.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;

/// Records that had no effect, and have none when they are read again.
@Singleton
class LaidAside {

    private static final String AMONG = """
        select d.topic, d.partition, d.record_offset
        from dead_letter d
        join unnest(?::text[], ?::integer[], ?::bigint[], ?::bigint[]) as r (topic, partition, first, last)
          on d.topic = r.topic and d.partition = r.partition and d.record_offset between r.first and r.last
        """;

    private final Jdbi jdbi;

    LaidAside(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Set<Place> among(ConsumerRecords<String, byte[]> records) {
        var partitions = List.copyOf(records.partitions());
        if (partitions.isEmpty()) {
            return Set.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(AMONG)
                .bind(0, partitions.stream().map(TopicPartition::topic).toArray(String[]::new))
                .bind(1, partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new))
                .bind(2, partitions.stream().map(of -> first(records, of)).toArray(Long[]::new))
                .bind(3, partitions.stream().map(of -> last(records, of)).toArray(Long[]::new))
                .map((row, _) -> new Place(row.getString(1), row.getInt(2), row.getLong(3)))
                .collect(Collectors.toSet()));
    }

    private static long first(ConsumerRecords<String, byte[]> records, TopicPartition partition) {
        return records.records(partition).getFirst().offset();
    }

    private static long last(ConsumerRecords<String, byte[]> records, TopicPartition partition) {
        return records.records(partition).getLast().offset();
    }
}
