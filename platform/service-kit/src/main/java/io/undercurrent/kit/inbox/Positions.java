package io.undercurrent.kit.inbox;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// What comes next from each partition, kept beside the effects.
@Singleton
class Positions {

    private static final String KNOW = """
        insert into inbox_position (topic, partition, next_offset)
        select topic, partition, 0 from unnest(?::text[], ?::integer[]) as row (topic, partition)
        on conflict do nothing
        """;
    private static final String LOCK = """
        select topic, partition, next_offset from inbox_position
        where (topic, partition) in (select * from unnest(?::text[], ?::integer[]))
        order by topic, partition
        for update
        """;
    private static final String READ = "select topic, partition, next_offset from inbox_position";
    private static final String MOVE = """
        update inbox_position set next_offset = row.next_offset
        from unnest(?::text[], ?::integer[], ?::bigint[]) as row (topic, partition, next_offset)
        where inbox_position.topic = row.topic and inbox_position.partition = row.partition
        """;
    private static final String IDS =
            "select topic, partition, topic_id from inbox_position where topic_id is not null";
    private static final String BELONG = """
        insert into inbox_position as known (topic, partition, next_offset, topic_id)
        select topic, partition, 0, topic_id from unnest(?::text[], ?::integer[], ?::text[]) as row (topic, partition, topic_id)
        on conflict (topic, partition) do update set topic_id = excluded.topic_id where known.topic_id is null
        """;
    // the same place in the new topic holds another record
    private static final String KEEP_LETTERS_APART = """
        update dead_letter letter set topic = letter.topic || '@' || coalesce(known.topic_id, 'before')
        from unnest(?::text[], ?::integer[], ?::text[]) as row (topic, partition, topic_id)
        join inbox_position known using (topic, partition)
        where letter.topic = row.topic and letter.partition = row.partition
          and known.topic_id is distinct from row.topic_id
        """;
    private static final String START_OVER = """
        update inbox_position set next_offset = 0, topic_id = row.topic_id
        from unnest(?::text[], ?::integer[], ?::text[]) as row (topic, partition, topic_id)
        where inbox_position.topic = row.topic and inbox_position.partition = row.partition
        """;
    // a process that stands still lets go of what it holds, so that another one can go on
    private static final String LET_GO = "set local idle_in_transaction_session_timeout = '30s'";

    private final Jdbi jdbi;

    Positions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /// Nobody else moves these positions until the transaction ends.
    Locked lock(List<? extends Received> batch) {
        var partitions = batch.stream().map(Received::partition).distinct().toList();
        return jdbi.withHandle(handle -> {
            handle.execute(LET_GO);
            handle.execute(KNOW, topics(partitions), numbers(partitions));
            return new Locked(read(handle, LOCK, topics(partitions), numbers(partitions)));
        });
    }

    void moveBehind(List<? extends Received> batch) {
        var next = batch.stream()
                .collect(Collectors.toMap(
                        Received::partition, one -> one.record().offset() + 1, Math::max));
        var partitions = List.copyOf(next.keySet());
        var offsets = partitions.stream().map(next::get).toArray(Long[]::new);
        jdbi.useHandle(handle -> handle.execute(MOVE, topics(partitions), numbers(partitions), offsets));
    }

    Map<TopicPartition, Long> all() {
        return jdbi.withHandle(handle -> read(handle, READ));
    }

    /// To which topic each position belongs, where that is known.
    Map<TopicPartition, String> topicIds() {
        return jdbi.withHandle(handle -> handle.createQuery(IDS)
                .map((row, _) -> Map.entry(new TopicPartition(row.getString(1), row.getInt(2)), row.getString(3)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// From now on these positions belong to the topics of these ids, where nothing else was known.
    void belongTo(Map<String, String> ids, Collection<TopicPartition> partitions) {
        execute(BELONG, ids, partitions);
    }

    /// The topics were made anew: everything in them is still to come, and the letters of the old ones bear their id.
    void startOver(Map<String, String> ids, Collection<TopicPartition> partitions) {
        execute(KEEP_LETTERS_APART, ids, partitions);
        execute(START_OVER, ids, partitions);
    }

    private void execute(String statement, Map<String, String> ids, Collection<TopicPartition> partitions) {
        var idOfEach =
                partitions.stream().map(TopicPartition::topic).map(ids::get).toArray(String[]::new);
        jdbi.useHandle(handle -> handle.execute(statement, topics(partitions), numbers(partitions), idOfEach));
    }

    private static Map<TopicPartition, Long> read(Handle handle, String sql, Object... arguments) {
        var query = handle.createQuery(sql);
        for (int place = 0; place < arguments.length; place++) {
            query.bind(place, arguments[place]);
        }
        return query
                .map((row, _) -> Map.entry(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String[] topics(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::topic).toArray(String[]::new);
    }

    private static Integer[] numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).toArray(Integer[]::new);
    }

    /// Positions that nobody else can move now.
    record Locked(Map<TopicPartition, Long> next) {

        /// Partitions of which something comes that came before.
        List<TopicPartition> skippedFrom(List<? extends Received> batch) {
            return batch.stream()
                    .filter(one -> one.record().offset() < next.getOrDefault(one.partition(), 0L))
                    .map(Received::partition)
                    .distinct()
                    .toList();
        }

        List<? extends Received> fresh(List<? extends Received> batch) {
            return batch.stream()
                    .filter(one -> one.record().offset() >= next.getOrDefault(one.partition(), 0L))
                    .toList();
        }
    }
}
