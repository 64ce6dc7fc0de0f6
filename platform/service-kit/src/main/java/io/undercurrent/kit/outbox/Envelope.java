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

/// Puts a fact into a CloudEvent in binary mode.
@Singleton
class Envelope {

    private final String source;

    Envelope(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.source = "/" + application;
    }

    OutboxRow around(Event event, Instant now) {
        var type = EventType.of(event);
        var time = type.topic().hidesTheHour() ? now.truncatedTo(ChronoUnit.DAYS) : now;
        var headers = Map.of(
                CloudEventHeaders.ID, UUID.randomUUID().toString(),
                CloudEventHeaders.SOURCE, source,
                CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.SPEC_VERSION_VALUE,
                CloudEventHeaders.TYPE, type.fullName(),
                CloudEventHeaders.SUBJECT, event.subject(),
                CloudEventHeaders.TIME, time.toString(),
                CloudEventHeaders.DATA_SCHEMA, type.schemaId().toString(),
                CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.CONTENT_TYPE_VALUE);
        return new OutboxRow(type.topic().address(), event.key(), headers, EventJson.write(event));
    }
}
