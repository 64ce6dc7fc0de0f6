package io.undercurrent.proving.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Somebody else who writes to our topics.
final class ForeignEvents implements AutoCloseable {
    private static final Pattern TEAM = Pattern.compile("\"teamId\":\"([^\"]+)\"");

    private final KafkaProducer<String, String> producer;

    ForeignEvents(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringSerializer(),
                new StringSerializer());
    }

    void send(String topic, String type, String data) {
        sendAll(topic, type, Stream.of(data));
    }

    /// Returns when Kafka has all of them.
    void sendAll(String topic, String type, Stream<String> data) {
        var sent = data.map(one -> producer.send(event(topic, type, one))).toList();
        try {
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, String> event(String topic, String type, String data) {
        var event = new ProducerRecord<>(topic, teamIn(data), data);
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "/somebody",
                "ce_type", type,
                "content-type", "application/json");
        headers.forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }

    /// The key it has to have; that of some team where nobody could read it.
    private static String teamIn(String data) {
        var named = TEAM.matcher(data);
        return named.find() ? named.group(1) : "team-a";
    }

    @Override
    public void close() {
        producer.close();
    }
}
