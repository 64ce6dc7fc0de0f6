package io.undercurrent.proving.bench;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/// A bare producer that sends as fast as it can.
final class Sending {
    private Sending() {}

    /// Returns when Kafka has everything.
    static void all(Producer<String, byte[]> producer, int count, IntFunction<ProducerRecord<String, byte[]>> record) {
        var failure = new AtomicReference<@Nullable Exception>();
        for (var number = 0; number < count; number++) {
            var _ = producer.send(record.apply(number), (_, why) -> failure.compareAndSet(null, why));
        }
        producer.flush();
        if (failure.get() != null) {
            throw new IllegalStateException("Kafka did not take everything", failure.get());
        }
    }
}
