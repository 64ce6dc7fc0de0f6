package io.undercurrent.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A schema as it is shipped.
record Schemas(JsonNode document, JsonSchema schema) {

    static final Path FOLDER = Path.of("src/main/resources");

    static Schemas of(EventType type) {
        try {
            var document = Samples.JSON.readTree(Files.readAllBytes(FOLDER.resolve(type.schema())));
            var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
            return new Schemas(document, factory.getSchema(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> files() {
        try (var files = Files.list(FOLDER.resolve("schemas"))) {
            return files.map(file -> "schemas/" + file.getFileName()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> required() {
        return document.path("required").valueStream().map(JsonNode::textValue).toList();
    }

    List<String> complaintsAbout(JsonNode event) {
        return schema.validate(event).stream().map(Object::toString).toList();
    }
}
