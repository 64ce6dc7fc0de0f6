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

/// What the document says is told where: types and their schemas by topic.
record AsyncApi(Map<String, Set<Told>> channels, Set<String> tellings) {

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
            root.path("channels")
                    .forEach(channel -> channels.put(channel.path("address").textValue(), messages(root, channel)));
            var tellings = new TreeSet<String>();
            root.path("operations")
                    .forEach(telling -> tellings.add(resolve(root, telling.path("channel"))
                            .path("address")
                            .textValue()));
            return new AsyncApi(channels, tellings);
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
        Arrays.stream(Topic.values()).map(Topic::address).forEach(tellings::add);
        return new AsyncApi(channels, tellings);
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
