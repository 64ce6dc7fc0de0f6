package io.undercurrent.kit.outbox;

import io.undercurrent.contracts.CloudEventHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Kafka record before it is sent; the topic is named without the installation's prefix.
@SuppressWarnings("ArrayRecordComponent") // rows are never compared, and their bytes go straight on
public record OutboxRow(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {

    public OutboxRow {
        headers = Map.copyOf(headers);
    }

    /// Kafka's own time of a record must not say more than the event does.
    @Nullable
    Long timestamp() {
        try {
            var time = headers.get(CloudEventHeaders.TIME);
            return time == null ? null : Instant.parse(time).toEpochMilli();
        } catch (DateTimeException _) {
            return null;
        }
    }
}
