package io.undercurrent.proving.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.proving.calls.Pause;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;

/// When each usage report became visible in signals-service: it notes in the same commit how far it came in the topic,
/// and the topic says afterwards what stood where.
final class SeenFacts implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final long BETWEEN_LOOKS = Duration.ofMillis(2).toNanos();

    private record Look(long at, Map<TopicPartition, Long> next) {}

    private final BareKafka kafka;
    private final Connection connection;
    private final Map<TopicPartition, Long> from;
    private final List<Look> looks = new ArrayList<>();
    private final ExecutorService watch = Executors.newSingleThreadExecutor();
    private final Future<?> looking;
    private volatile Map<TopicPartition, Long> newest = Map.of();
    private volatile boolean enough;

    SeenFacts(BareKafka kafka, Baseline baseline) throws SQLException {
        this.kafka = kafka;
        this.connection = baseline.to("signals");
        this.from = ends();
        this.looking = watch.submit(this::look);
    }

    private void look() {
        while (!enough) {
            newest = HeldInbox.positions(connection);
            looks.add(new Look(System.nanoTime(), newest));
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    /// From when the report about each of these could be seen; returns when all can.
    List<Long> moments(List<String> subjects) {
        Pause.until("everything is told", LIMIT, LOOK, () -> told(ends()) >= subjects.size());
        var to = ends();
        Pause.until(
                "everything can be seen",
                LIMIT,
                LOOK,
                () -> to.entrySet().stream().allMatch(end -> newest.getOrDefault(end.getKey(), 0L) >= end.getValue()));
        enough = true;
        try {
            looking.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        var moments = moments(to);
        return subjects.stream()
                .map(subject -> Objects.requireNonNull(moments.get(subject), () -> subject + " was never told"))
                .toList();
    }

    private Map<String, Long> moments(Map<TopicPartition, Long> to) {
        var moments = new HashMap<String, Long>();
        var turn = new HashMap<TopicPartition, Integer>();
        try (var consumer = kafka.consumer()) {
            consumer.assign(from.keySet());
            from.forEach(consumer::seek);
            for (var left = told(to); left > 0; ) {
                for (var record : consumer.poll(PATIENCE)) {
                    var partition = new TopicPartition(record.topic(), record.partition());
                    var seen = firstBehind(partition, record.offset(), turn.getOrDefault(partition, 0));
                    turn.put(partition, seen);
                    var subject = record.headers().lastHeader("ce_subject").value();
                    moments.put(new String(subject, UTF_8), looks.get(seen).at());
                    left--;
                }
            }
        }
        return moments;
    }

    private int firstBehind(TopicPartition partition, long offset, int start) {
        var turn = start;
        while (looks.get(turn).next().getOrDefault(partition, 0L) <= offset) {
            turn++;
        }
        return turn;
    }

    private Map<TopicPartition, Long> ends() {
        return kafka.ends(List.of(Dispatch.USAGE));
    }

    private long told(Map<TopicPartition, Long> ends) {
        return from.entrySet().stream()
                .mapToLong(start -> ends.getOrDefault(start.getKey(), 0L) - start.getValue())
                .sum();
    }

    @Override
    public void close() throws SQLException {
        enough = true;
        watch.close();
        connection.close();
    }
}
