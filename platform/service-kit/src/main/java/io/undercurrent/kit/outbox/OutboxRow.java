package io.undercurrent.kit.outbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Kafka record before it is sent; the topic is named without the installation's prefix.
@SuppressWarnings("ArrayRecordComponent") // rows are never compared, and their bytes go straight on
public record OutboxRow(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {

    public OutboxRow {
        headers = Map.copyOf(headers);
    }
}
