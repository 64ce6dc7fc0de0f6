package io.undercurrent.survey.provisioning.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Where one replay is played: it remembers the ids the service gave.
final class Stage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI service;
    private final String token;
    private final Map<String, String> known = new HashMap<>();

    Stage(URI service, String token, String unique) {
        this.service = service;
        this.token = token;
        known.put("unique", unique);
    }

    void play(String place, JsonNode step) {
        var answer = send(step);
        var body = read(answer.body());
        var told = "%s: %s %s answered %d %s"
                .formatted(
                        place,
                        step.path("method").asText(),
                        step.path("path").asText(),
                        answer.statusCode(),
                        answer.body());
        assertThat(answer.statusCode()).as(told).isEqualTo(step.path("status").asInt(200));
        step.path("answerHeaders")
                .properties()
                .forEach(header -> assertThat(
                                answer.headers().firstValue(header.getKey()).orElse("missing"))
                        .as(told)
                        .startsWith(filled(header.getValue().asText())));
        if (step.has("body-is")) {
            assertThatCode(() -> Parts.found(filled(step.get("body-is")), body))
                    .as(told)
                    .doesNotThrowAnyException();
        }
        step.path("absent")
                .forEach(pointer -> assertThat(body.at(pointer.asText()).isMissingNode())
                        .as("%s, and %s in it", told, pointer.asText())
                        .isTrue());
        step.path("remember")
                .properties()
                .forEach(name -> known.put(
                        name.getKey(), body.at(name.getValue().asText()).asText()));
    }

    private HttpResponse<String> send(JsonNode step) {
        var request = HttpRequest.newBuilder(address(step.path("path").asText()))
                .method(step.path("method").asText(), BodyPublishers.ofString(body(step)))
                .header("Authorization", "Bearer " + token);
        if (step.has("body") || step.has("text")) {
            request.header("Content-Type", step.path("contentType").asText("application/scim+json"));
        }
        step.path("headers")
                .properties()
                .forEach(header ->
                        request.header(header.getKey(), filled(header.getValue().asText())));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Everything is below /scim/v2 unless it says otherwise; the query stands as people write it.
    private URI address(String path) {
        var parts = filled(path).split("\\?", 2);
        var place = parts[0].startsWith("/v1/") ? parts[0] : "/scim/v2" + parts[0];
        return service.resolve(parts.length == 1 ? place : place + "?" + encoded(parts[1]));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8)
                .replace("%3D", "=")
                .replace("%26", "&");
    }

    private String body(JsonNode step) {
        return step.has("text")
                ? step.get("text").asText()
                : filled(step.path("body").toString());
    }

    private JsonNode filled(JsonNode node) {
        return read(filled(node.toString()));
    }

    private String filled(String text) {
        var filled = text;
        for (var entry : known.entrySet()) {
            filled = filled.replace("${" + entry.getKey() + "}", entry.getValue());
        }
        return filled;
    }

    private static JsonNode read(String text) {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + text, e);
        }
    }
}
