package io.undercurrent.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What the document says is told where and kept how: types and their schemas by topic.
record AsyncApi(Map<String, Set<Told>> channels, Map<String, Map<String, String>> keeping, Set<String> tellings) {

    record Told(String type, String schema) implements Comparable<Told> {

        @Override
        public int compareTo(Told other) {
            return Comparator.comparing(Told::type).thenComparing(Told::schema).compare(this, other);
        }
    }

    static AsyncApi document() {
        return read(text());
    }

    static String text() {
        try {
            return Files.readString(Path.of("src/main/resources/asyncapi.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AsyncApi read(String yaml) {
        try {
            var root = new ObjectMapper(new YAMLFactory()).readTree(yaml);
            var channels = new TreeMap<String, Set<Told>>();
            var keeping = new TreeMap<String, Map<String, String>>();
            for (var channel : root.path("channels")) {
                channels.put(channel.path("address").textValue(), messages(root, channel));
                keeping.put(channel.path("address").textValue(), settings(channel));
            }
            var tellings = new TreeSet<String>();
            root.path("operations")
                    .forEach(telling -> tellings.add(resolve(root, telling.path("channel"))
                            .path("address")
                            .textValue()));
            return new AsyncApi(channels, keeping, tellings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same, as the code says it.
    static AsyncApi code() {
        var channels = new TreeMap<String, Set<Told>>();
        Arrays.stream(EventType.values())
                .forEach(type -> channels.computeIfAbsent(type.topic().address(), _ -> new TreeSet<>())
                        .add(new Told(type.fullName(), type.schema())));
        var tellings = new TreeSet<String>();
        var keeping = new TreeMap<String, Map<String, String>>();
        for (var topic : Topic.values()) {
            tellings.add(topic.address());
            keeping.put(topic.address(), topic.keeping().settings());
        }
        return new AsyncApi(channels, keeping, tellings);
    }

    private static Map<String, String> settings(JsonNode channel) {
        var settings = new TreeMap<String, String>();
        channel.path("bindings")
                .path("kafka")
                .path("topicConfiguration")
                .properties()
                .forEach(setting -> {
                    var value = setting.getValue();
                    settings.put(
                            setting.getKey(), value.isArray() ? value.path(0).asText() : value.asText());
                });
        return settings;
    }

    private static Set<Told> messages(JsonNode root, JsonNode channel) {
        var told = new TreeSet<Told>();
        channel.path("messages").forEach(reference -> {
            var message = resolve(root, reference);
            told.add(new Told(
                    message.path("name").textValue(),
                    message.path("payload").path("$ref").textValue()));
        });
        return told;
    }

    private static JsonNode resolve(JsonNode root, JsonNode reference) {
        return root.at(reference.path("$ref").textValue().substring(1));
    }
}
