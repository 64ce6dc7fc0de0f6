package io.undercurrent.signals;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.contracts.CloudEventHeaders;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/// The other services, as far as Kafka shows them.
final class Telling {

    private Telling() {}

    static void tell(Event... events) {
        tell(List.of(events));
    }

    static void tell(Collection<? extends Event> events) {
        send(events.stream()
                .map(event -> record(
                        EventType.of(event).topic(),
                        EventType.of(event).fullName(),
                        event.key(),
                        EventJson.write(event)))
                .toList());
    }

    /// Anything at all, under any name.
    static void tell(Topic topic, String type, String data) {
        send(List.of(record(topic, type, "nobody", data.getBytes(UTF_8))));
    }

    private static ProducerRecord<String, byte[]> record(Topic topic, String type, String key, byte[] data) {
        var record = new ProducerRecord<>(address(topic), key, data);
        record.headers()
                .add(CloudEventHeaders.ID, UUID.randomUUID().toString().getBytes(UTF_8))
                .add(CloudEventHeaders.SOURCE, "/test".getBytes(UTF_8))
                .add(CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC_VERSION_VALUE.getBytes(UTF_8))
                .add(CloudEventHeaders.TYPE, type.getBytes(UTF_8));
        return record;
    }

    private static void send(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> settings = Map.of("bootstrap.servers", setting("kafka.bootstrap.servers"), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var sent = records.stream().map(producer::send).toList();
            producer.flush();
            sent.forEach(Future::resultNow);
        }
    }

    static String address(Topic topic) {
        return ConfigProvider.getConfig()
                        .getOptionalValue("undercurrent.topic-prefix", String.class)
                        .orElse("")
                + topic.address();
    }

    static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
