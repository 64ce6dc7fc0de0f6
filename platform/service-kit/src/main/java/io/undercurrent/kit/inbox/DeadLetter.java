package io.undercurrent.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/// A record that could not take effect, as it came.
@SuppressWarnings("ArrayRecordComponent") // letters are never compared, and their bytes go straight on
record DeadLetter(
        Place place,
        String reason,
        String why,
        Instant laidAside,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] value,
        int attempts,
        State state,
        Optional<Settlement> settlement) {

    enum State {
        WAITING,
        REDRIVEN,
        DISCARDED
    }

    /// @param note why it was given up
    record Settlement(Instant at, String by, @Nullable String note) {}

    @SuppressWarnings("NullAway") // Kafka has records without a key or a value
    ConsumerRecord<String, byte[]> record() {
        var kept = new RecordHeaders();
        headers.forEach((name, text) -> kept.add(name, text.getBytes(UTF_8)));
        return new ConsumerRecord<>(
                place.topic(),
                place.partition(),
                place.offset(),
                laidAside.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                key,
                value,
                kept,
                Optional.empty());
    }
}
