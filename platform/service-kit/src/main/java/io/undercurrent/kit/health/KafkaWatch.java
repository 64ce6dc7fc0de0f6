package io.undercurrent.kit.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Asks Kafka every five seconds whether it is there.
@Singleton
class KafkaWatch {

    private static final Logger LOG = Logger.getLogger(KafkaWatch.class);
    private static final int PATIENCE_MS = 4_000;

    private final Map<String, Object> settings = new HashMap<>();
    private @Nullable Admin admin;
    private volatile Optional<Instant> awaySince = Optional.empty();

    KafkaWatch(@Identifier("default-kafka-broker") Map<String, Object> kafka, MeterRegistry metrics) {
        kafka.forEach((name, value) -> {
            if (AdminClientConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        metrics.gauge(
                "undercurrent.kafka.away.seconds", this, watch -> watch.away().toSeconds());
    }

    Optional<Instant> awaySince() {
        return awaySince;
    }

    /// Nothing while Kafka is there.
    Duration away() {
        return awaySince.map(since -> Duration.between(since, Instant.now())).orElse(Duration.ZERO);
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            open().describeCluster().nodes().get();
            awaySince = Optional.empty();
        } catch (ExecutionException | KafkaException e) {
            if (awaySince.isEmpty()) {
                LOG.warnf("Kafka is away: %s", e.getMessage());
                awaySince = Optional.of(Instant.now());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @PreDestroy
    void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }

    private Admin open() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }
}
