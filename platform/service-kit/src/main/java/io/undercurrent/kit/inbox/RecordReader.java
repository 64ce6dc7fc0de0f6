package io.undercurrent.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.contracts.CloudEventHeaders;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import io.undercurrent.contracts.UnreadableEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/// Takes a fact out of its CloudEvent, in binary or structured mode.
@Singleton
class RecordReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NEEDED = List.of(
            CloudEventHeaders.ID, CloudEventHeaders.SOURCE, CloudEventHeaders.TYPE, CloudEventHeaders.SPEC_VERSION);

    Received read(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return new Received.Bad(record, "empty: no value");
        }
        var contentType = header(record, CloudEventHeaders.CONTENT_TYPE);
        return contentType != null && contentType.startsWith(CloudEventHeaders.STRUCTURED_CONTENT_TYPE)
                ? structured(record)
                : binary(record);
    }

    private static Received binary(ConsumerRecord<String, byte[]> record) {
        for (var name : NEEDED) {
            if (bytes(record, name) == null) {
                return new Received.Bad(record, "header-missing: " + name);
            }
        }
        return fact(record, String.valueOf(header(record, CloudEventHeaders.TYPE)), record.value());
    }

    private static Received structured(ConsumerRecord<String, byte[]> record) {
        try {
            var envelope = JSON.readTree(record.value());
            for (var name : NEEDED) {
                if (!envelope.path(attribute(name)).isTextual()) {
                    return new Received.Bad(record, "attribute-missing: " + attribute(name));
                }
            }
            return fact(record, envelope.path("type").textValue(), bytes(envelope.path("data")));
        } catch (IOException e) {
            return new Received.Bad(record, "unreadable: " + e.getClass().getSimpleName());
        }
    }

    private static Received fact(ConsumerRecord<String, byte[]> record, String name, byte[] data) {
        var type = EventType.named(name);
        if (type.isEmpty()) {
            return new Received.Bad(record, "unknown-type: " + name);
        }
        try {
            return keyed(record, EventJson.read(type.get(), data));
        } catch (UnreadableEvent e) {
            return new Received.Bad(record, "unreadable: " + e.getMessage());
        }
    }

    // what is told under another key may overtake what was told before it
    private static Received keyed(ConsumerRecord<String, byte[]> record, Event event) {
        if (record.key() == null) {
            return new Received.Bad(record, "key-missing: its key should be " + event.key());
        }
        return record.key().equals(event.key())
                ? new Received.Fact(record, event)
                : new Received.Bad(record, "wrong-key: its key should be " + event.key());
    }

    private static byte[] bytes(JsonNode data) throws IOException {
        return JSON.writeValueAsBytes(data);
    }

    private static String attribute(String header) {
        return header.substring("ce_".length());
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        var bytes = bytes(record, name);
        return bytes == null ? null : new String(bytes, UTF_8);
    }

    private static byte @Nullable [] bytes(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : header.value();
    }
}
