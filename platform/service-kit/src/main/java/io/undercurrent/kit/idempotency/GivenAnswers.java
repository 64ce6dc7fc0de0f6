package io.undercurrent.kit.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What a resource method returns, as the client will see it.
@Singleton
class GivenAnswers {

    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    private final ObjectMapper json;

    GivenAnswers(ObjectMapper json) {
        this.json = json;
    }

    Answer by(Method method, @Nullable Object result) {
        return switch (result) {
            case null -> new Answer(status(method, 204), Map.of(), new byte[0]);
            case RestResponse<?> response -> of(response.getStatus(), response.getHeaders(), response.getEntity());
            case Response response -> of(response.getStatus(), response.getHeaders(), response.getEntity());
            case Object entity -> new Answer(status(method, 200), type(entity), bytes(entity));
        };
    }

    /// What went out after all, with the type that was agreed on.
    Answer by(ContainerResponseContext response) {
        var sent = of(response.getStatus(), response.getHeaders(), response.getEntity());
        if (response.getMediaType() == null) {
            return sent;
        }
        var headers = new HashMap<>(sent.headers());
        headers.put(HttpHeaders.CONTENT_TYPE, response.getMediaType().toString());
        return new Answer(sent.status(), headers, sent.body());
    }

    private Answer of(int status, MultivaluedMap<String, Object> headers, @Nullable Object entity) {
        var kept = new HashMap<>(type(entity));
        for (var name : KEPT) {
            Optional.ofNullable(headers.getFirst(name)).ifPresent(value -> kept.put(name, value.toString()));
        }
        return new Answer(status, kept, bytes(entity));
    }

    private static int status(Method method, int otherwise) {
        return Optional.ofNullable(method.getAnnotation(ResponseStatus.class))
                .map(ResponseStatus::value)
                .orElse(otherwise);
    }

    private static Map<String, String> type(@Nullable Object entity) {
        return switch (entity) {
            case null -> Map.of();
            case String _ -> Map.of(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_PLAIN + ";charset=UTF-8");
            case byte[] _ -> Map.of(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);
            case Object _ -> Map.of(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON + ";charset=UTF-8");
        };
    }

    byte[] bytes(@Nullable Object entity) {
        try {
            return switch (entity) {
                case null -> new byte[0];
                case byte[] bytes -> bytes;
                case String text -> text.getBytes(UTF_8);
                case Object other -> json.writeValueAsBytes(other);
            };
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer could not be written", e);
        }
    }
}
