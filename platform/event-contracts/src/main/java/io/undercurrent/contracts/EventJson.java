package io.undercurrent.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes an event as JSON and reads it back, the same way in every service.
public final class EventJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new WeekModule())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private EventJson() {}

    public static byte[] write(Event event) {
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same event, its revision raised.
    public static byte[] raiseRevision(byte[] event, long by) {
        var raised = new ByteArrayOutputStream(event.length + 16);
        try (var in = JSON.createParser(event);
                var out = JSON.createGenerator(raised)) {
            while (in.nextToken() != null) {
                if (isRevision(in)) {
                    out.writeNumber(Math.addExact(in.getLongValue(), by));
                } else {
                    out.copyCurrentEventExact(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return raised.toByteArray();
    }

    public static Event read(EventType type, byte[] data) throws UnreadableEvent {
        try {
            Event event = JSON.readValue(data, type.record());
            if (event == null) {
                throw new IOException("null is not a fact");
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent(type.fullName() + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UnreadableEvent(type.fullName() + ": " + e.getMessage(), e);
        }
    }

    private static boolean isRevision(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NUMBER_INT
                && "revision".equals(in.currentName())
                && in.getParsingContext().getParent().inRoot();
    }
}
