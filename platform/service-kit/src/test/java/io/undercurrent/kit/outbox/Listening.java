package io.undercurrent.kit.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// Reads a topic from its beginning, as a stranger would.
public final class Listening implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();

    public Listening(String topic) {
        var config = ConfigProvider.getConfig();
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        config.getValue("kafka.bootstrap.servers", String.class),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var prefix = config.getOptionalValue("undercurrent.topic-prefix", String.class);
        consumer.assign(consumer.partitionsFor(prefix.orElse("") + topic).stream()
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList());
    }

    /// Everything heard so far from keys that start like this, in order within a key.
    public List<ConsumerRecord<String, byte[]>> heardFrom(String start) {
        consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
        return heard.stream()
                .filter(one -> one.key() != null && one.key().startsWith(start))
                .toList();
    }

    public Stream<String> keysFrom(String start) {
        return heardFrom(start).stream().map(ConsumerRecord::key);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
