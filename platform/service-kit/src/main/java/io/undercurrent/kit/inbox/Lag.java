package io.undercurrent.kit.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/// How many records wait to be taken in, and how many letters wait to be looked at, measured every five seconds.
@Singleton
public class Lag {

    private static final Logger LOG = Logger.getLogger(Lag.class);
    private static final String WAITING = "select count(*) from dead_letter where state = 'waiting'";

    private final List<String> topics;
    private final Positions positions;
    private final TopicIds kafka;
    private final Jdbi jdbi;
    private final MultiGauge gauge;
    private volatile Map<TopicPartition, Long> behind = Map.of();
    private volatile long waitingLetters;
    private volatile Optional<Instant> kafkaAwaySince = Optional.empty();

    Lag(
            @ConfigProperty(name = "mp.messaging.incoming.facts.topics") Optional<List<String>> topics,
            Positions positions,
            TopicIds kafka,
            Jdbi jdbi,
            MeterRegistry metrics) {
        this.topics = topics.orElse(List.of());
        this.positions = positions;
        this.kafka = kafka;
        this.jdbi = jdbi;
        this.gauge = MultiGauge.builder("undercurrent.inbox.lag.records").register(metrics);
        metrics.gauge("undercurrent.inbox.dead.letters.waiting", this, lag -> lag.waitingLetters);
    }

    /// Records behind, all partitions together.
    public long records() {
        return behind.values().stream().mapToLong(Long::longValue).sum();
    }

    public long waitingLetters() {
        return waitingLetters;
    }

    /// Since when Kafka has not said how far the topics reach.
    public Optional<Instant> kafkaAwaySince() {
        return kafkaAwaySince;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        waitingLetters = jdbi.withHandle(
                handle -> handle.createQuery(WAITING).mapTo(Long.class).one());
        if (topics.isEmpty()) {
            return;
        }
        try {
            behind = behind(positions.all());
            kafkaAwaySince = Optional.empty();
            gauge.register(behind.entrySet().stream().map(Lag::row).toList(), true);
        } catch (KafkaException e) {
            LOG.debug("Kafka does not say how far the topics reach", e);
            kafkaAwaySince = kafkaAwaySince.or(() -> Optional.of(Instant.now()));
        }
    }

    private Map<TopicPartition, Long> behind(Map<TopicPartition, Long> stored) {
        var ends = new HashMap<>(kafka.ends(stored.keySet().stream()
                .filter(partition -> topics.contains(partition.topic()))
                .toList()));
        ends.replaceAll((partition, end) -> Math.max(0, end - stored.getOrDefault(partition, 0L)));
        return Map.copyOf(ends);
    }

    private static Row<?> row(Map.Entry<TopicPartition, Long> partition) {
        var name = partition.getKey();
        return Row.of(
                Tags.of("topic", name.topic(), "partition", String.valueOf(name.partition())), partition.getValue());
    }
}
