package io.undercurrent.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// Puts records on a topic, as a stranger would.
final class Speaking implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final String topic;

    Speaking(String topic) {
        var config = ConfigProvider.getConfig();
        var servers = config.getValue("kafka.bootstrap.servers", String.class);
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers),
                new StringSerializer(),
                new ByteArraySerializer());
        this.topic = config.getOptionalValue("undercurrent.topic-prefix", String.class)
                        .orElse("")
                + topic;
    }

    void say(String key, Map<String, String> headers, byte[] value) {
        var record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        var _ = producer.send(record);
    }

    @Override
    public void close() {
        producer.close();
    }
}
