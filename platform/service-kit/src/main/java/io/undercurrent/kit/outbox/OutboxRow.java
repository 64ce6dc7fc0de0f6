package io.undercurrent.kit.outbox;

import io.undercurrent.contracts.CloudEventHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A Kafka record before it is sent; the topic is named without the installation's prefix.
@SuppressWarnings("ArrayRecordComponent") // rows are never compared, and their bytes go straight on
public record OutboxRow(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {

    public OutboxRow {
        headers = Map.copyOf(headers);
    }

    /// Kafka's own time of a record must not say more than the event does. Kafka takes none from the future, and from
    /// before 1970 there is none: then it is the day on which it is sent.
    @Nullable
    Long timestamp() {
        try {
            var time = headers.get(CloudEventHeaders.TIME);
            return time == null ? null : possible(Instant.parse(time), Instant.now());
        } catch (DateTimeException | ArithmeticException _) {
            return null;
        }
    }

    private static long possible(Instant time, Instant now) {
        var sent = time.isBefore(Instant.EPOCH) || time.isAfter(now) ? now.truncatedTo(ChronoUnit.DAYS) : time;
        return sent.toEpochMilli();
    }
}
