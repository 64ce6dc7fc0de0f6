package io.undercurrent.proving.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Somebody else who writes to our topics.
final class ForeignEvents implements AutoCloseable {
    private final KafkaProducer<String, String> producer;

    ForeignEvents(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new StringSerializer());
    }

    void send(String topic, String type, String data) {
        var event = new ProducerRecord<>(topic, "team-a", data);
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "/somebody",
                "ce_type", type,
                "content-type", "application/json");
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(event).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
