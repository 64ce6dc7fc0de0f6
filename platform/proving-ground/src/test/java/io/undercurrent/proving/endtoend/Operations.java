package io.undercurrent.proving.endtoend;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What a service says in its OpenAPI that it can be asked.
record Operations(JsonNode description) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /// One of them, with the names of what it takes in its address.
    record Operation(String method, String path, List<String> inPath, List<String> inQuery, List<Body> bodies) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /// A media type that it takes, and what can be sent.
    record Body(String type, List<JsonNode> examples) {}

    List<Operation> all() {
        return description.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> operation(method.getKey(), path.getKey(), path.getValue(), method.getValue())))
                .toList();
    }

    private static Operation operation(String method, String path, JsonNode common, JsonNode own) {
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                names(common, own, "path"),
                names(common, own, "query"),
                own.at("/requestBody/content").properties().stream()
                        .map(Operations::body)
                        .toList());
    }

    private static List<String> names(JsonNode common, JsonNode own, String place) {
        return Stream.of(common, own)
                .flatMap(holder -> elements(holder.path("parameters")))
                .filter(parameter -> place.equals(parameter.path("in").asText()))
                .map(parameter -> parameter.get("name").asText())
                .distinct()
                .toList();
    }

    private static Body body(Entry<String, JsonNode> content) {
        return new Body(
                content.getKey(),
                elements(content.getValue().path("examples"))
                        .flatMap(example -> read(example.path("value")))
                        .toList());
    }

    /// Examples that are no JSON are none here.
    private static Stream<JsonNode> read(JsonNode example) {
        try {
            return Stream.of(example.isTextual() ? JSON.readTree(example.asText()) : example);
        } catch (JsonProcessingException _) {
            return Stream.empty();
        }
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
