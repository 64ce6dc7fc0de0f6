package io.undercurrent.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Kafka as the relay sees it: a batch arrives whole, or is sent again.
@Singleton
class Broker {

    private static final Logger LOG = Logger.getLogger(Broker.class);

    private final Map<String, Object> settings = new HashMap<>();
    private final String prefix;
    private final MarkTopic marks;
    private final Counter sent;
    private final Timer batches;
    private final Counter resends;
    private final Counter refused;
    private @Nullable Producer<String, byte[]> producer;

    Broker(
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            @ConfigProperty(name = "undercurrent.topic-prefix") Optional<String> prefix,
            MarkTopic marks,
            MeterRegistry metrics) {
        kafka.forEach((name, value) -> {
            if (ProducerConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 20_000);
        this.prefix = prefix.orElse("");
        this.marks = marks;
        this.sent = metrics.counter("undercurrent.outbox.sent");
        this.batches = metrics.timer("undercurrent.outbox.batch");
        this.resends = metrics.counter("undercurrent.outbox.resends");
        this.refused = metrics.counter("undercurrent.outbox.refused");
    }

    /// Returns when Kafka has every row; throws when the rows must be sent again.
    void send(List<OutboxRow> rows) {
        try {
            batches.record(() -> arrives(rows.stream().map(this::record).toList()));
            sent.increment(rows.size());
        } catch (KafkaException e) {
            resends.increment(rows.size());
            throw e;
        }
    }

    /// How far relays of this service told, by session.
    Map<String, Mark> marks() {
        return marks.read();
    }

    /// Returns when Kafka keeps the mark of this session.
    void mark(String session, Mark mark) {
        arrives(List.of(marks.record(session, mark)));
    }

    /// Sessions that have ended need no mark beside a higher one.
    void forgetMarks(Collection<String> sessions) {
        arrives(sessions.stream().map(marks::without).toList());
    }

    /// The next batch starts with a new producer.
    void forget() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private void arrives(List<ProducerRecord<String, byte[]>> records) {
        var open = producer();
        var underWay = records.stream().map(open::send).toList();
        open.flush();
        underWay.forEach(this::arrived);
    }

    private Producer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    @SuppressWarnings("NullAway") // Kafka takes records without a key or a value
    private ProducerRecord<String, byte[]> record(OutboxRow row) {
        var record = new ProducerRecord<>(prefix + row.topic(), null, row.timestamp(), row.key(), row.value());
        row.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private void arrived(Future<RecordMetadata> underWay) {
        try {
            underWay.get();
        } catch (ExecutionException e) {
            throwUnlessRefused(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    // too large today is too large tomorrow: one such record must not stop all that follow
    private void throwUnlessRefused(@Nullable Throwable cause) {
        if (!(cause instanceof RecordTooLargeException)) {
            throw new KafkaException("Kafka did not take a record", cause);
        }
        refused.increment();
        LOG.errorf("Kafka takes no record this large, it will not be told: %s", cause.getMessage());
    }
}
