package io.undercurrent.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.contracts.Topic;
import io.undercurrent.kit.json.PlainJson;
import io.undercurrent.kit.outbox.Outbox;
import io.undercurrent.kit.outbox.OutboxRow;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// Records that cannot take effect are laid aside as they came, with the reason, and told to who watches.
@Singleton
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final String LAY_ASIDE = """
        insert into dead_letter (topic, partition, record_offset, why, key, headers, value)
        values (:topic, :partition, :offset, :why, :key, :headers::jsonb, :value)
        on conflict do nothing
        """;

    private final Jdbi jdbi;
    private final Outbox outbox;
    private final InboxMeters meters;
    private final String topic;

    DeadLetters(
            Jdbi jdbi,
            Outbox outbox,
            InboxMeters meters,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.jdbi = jdbi;
        this.outbox = outbox;
        this.meters = meters;
        this.topic = Topic.deadLettersOf(application);
    }

    void layAside(List<Received.Bad> records) {
        if (records.isEmpty()) {
            return;
        }
        records.forEach(this::tell);
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch(LAY_ASIDE);
            for (var bad : records) {
                var record = bad.record();
                batch.bind("topic", record.topic())
                        .bind("partition", record.partition())
                        .bind("offset", record.offset())
                        .bind("why", storable(bad.why()))
                        .bind("key", storableOrNull(record.key()))
                        .bind("headers", PlainJson.write(headers(record)))
                        .bind("value", record.value())
                        .add();
            }
            batch.execute();
        });
        outbox.forward(records.stream().map(this::letter).toList());
    }

    private void tell(Received.Bad bad) {
        var record = bad.record();
        LOG.warnf("Laid aside %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), bad.why());
        meters.laidAside(bad.why().split(":", 2)[0]);
    }

    private OutboxRow letter(Received.Bad bad) {
        var record = bad.record();
        var headers = headers(record);
        headers.put("dead-letter-why", storable(bad.why()));
        headers.put("dead-letter-topic", record.topic());
        headers.put("dead-letter-partition", String.valueOf(record.partition()));
        headers.put("dead-letter-offset", String.valueOf(record.offset()));
        return new OutboxRow(topic, storableOrNull(record.key()), headers, record.value());
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers()) {
            var value = header.value() == null ? "" : new String(header.value(), UTF_8);
            headers.put(storable(header.key()), storable(value));
        }
        return headers;
    }

    // PostgreSQL has no text with a NUL in it
    private static @Nullable String storableOrNull(@Nullable String text) {
        return text == null ? null : storable(text);
    }

    static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
