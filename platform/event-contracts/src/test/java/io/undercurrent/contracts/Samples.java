package io.undercurrent.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The samples of every version ever released.
final class Samples {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/main/resources/fixtures");

    private Samples() {}

    static Stream<Sample> all() {
        return Arrays.stream(EventType.values()).flatMap(type -> of(type).stream());
    }

    static List<Sample> of(EventType type) {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> isOf(type, file))
                    .map(file -> new Sample(type, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long files() {
        try (var files = Files.list(FOLDER)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(EventType type, Path file) {
        return file.getFileName().toString().startsWith(schemaName(type) + ".");
    }

    static String schemaName(EventType type) {
        return Path.of(type.schema()).getFileName().toString().replaceFirst("\\.json$", "");
    }

    record Sample(EventType type, Path file) {

        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        ObjectNode tree() {
            return (ObjectNode) Samples.tree(bytes());
        }

        Event event() throws UnreadableEvent {
            return EventJson.read(type, bytes());
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    static JsonNode tree(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
