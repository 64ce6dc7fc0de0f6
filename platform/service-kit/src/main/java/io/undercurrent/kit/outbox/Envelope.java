package io.undercurrent.kit.outbox;

import io.undercurrent.contracts.CloudEventHeaders;
import io.undercurrent.contracts.Event;
import io.undercurrent.contracts.EventJson;
import io.undercurrent.contracts.EventType;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Puts a fact into a CloudEvent in binary mode: the letter when it is written, what stands on the envelope when it is
/// sent.
@Singleton
class Envelope {

    private final String source;

    Envelope(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.source = "/" + application;
    }

    Letter letter(Event event) {
        var type = EventType.of(event);
        return new Letter(
                type.topic().address(), event.key(), type.fullName(), event.subject(), EventJson.write(event));
    }

    OutboxRow around(Letter letter, UUID id, Instant written) {
        var type = EventType.named(letter.type()).orElseThrow();
        var time = type.topic().hidesTheHour() ? written.truncatedTo(ChronoUnit.DAYS) : written;
        var headers = Map.of(
                CloudEventHeaders.ID, id.toString(),
                CloudEventHeaders.SOURCE, source,
                CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC_VERSION_VALUE,
                CloudEventHeaders.TYPE, letter.type(),
                CloudEventHeaders.SUBJECT, letter.subject(),
                CloudEventHeaders.TIME, time.toString(),
                CloudEventHeaders.DATA_SCHEMA, type.schemaId().toString(),
                CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.CONTENT_TYPE_VALUE);
        return new OutboxRow(letter.topic(), letter.key(), headers, letter.value());
    }
}
