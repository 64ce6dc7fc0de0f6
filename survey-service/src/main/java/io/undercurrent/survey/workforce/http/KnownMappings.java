package io.undercurrent.survey.workforce.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.workforce.domain.MappingText;
import io.undercurrent.survey.workforce.domain.Mappings;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The mappings an import can ask for: those we ship, and those the organisation wrote.
@ApplicationScoped
class KnownMappings {

    static final List<String> SHIPPED = List.of("afas", "personio", "team-list", "workday");
    private static final long SHIPPED_VERSION = 1;
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,50}");

    private final Mappings own;
    private final ObjectMapper json;

    KnownMappings(Mappings own, ObjectMapper json) {
        this.own = own;
        this.json = json;
    }

    NamedMapping named(String name) {
        return find(name)
                .map(text -> new NamedMapping(Optional.of(name), document(text).toDomain()))
                .orElseThrow(() -> Problem.badRequest("mapping-unknown", "There is no mapping " + name)
                        .withError("mapping", "is not known; GET /v1/workforce/mappings lists those that are")
                        .asException());
    }

    Optional<MappingText> find(String name) {
        return SHIPPED.contains(name) ? Optional.of(shipped(name)) : own.find(name);
    }

    List<MappingName> names() {
        return Stream.concat(
                        SHIPPED.stream().map(name -> new MappingName(name, true)),
                        own.names().stream().map(name -> new MappingName(name, false)))
                .toList();
    }

    void check(String name, MappingDocument document) {
        refuseShipped(name);
        if (!NAME.matcher(name).matches()) {
            throw Problem.badRequest("mapping-name", "Name a mapping with up to 50 small letters, digits and hyphens")
                    .asException();
        }
        try {
            document.toDomain();
        } catch (IllegalArgumentException senseless) {
            throw Problem.unprocessable("mapping-senseless", String.valueOf(senseless.getMessage()))
                    .asException();
        }
    }

    void refuseShipped(String name) {
        if (SHIPPED.contains(name)) {
            throw Problem.conflict("mapping-shipped", "This mapping came with the product; write your own beside it")
                    .asException();
        }
    }

    String text(MappingDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    MappingDocument document(MappingText text) {
        try {
            return json.readValue(text.document(), MappingDocument.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MappingText shipped(String name) {
        try (var file = KnownMappings.class.getResourceAsStream("/mappings/" + name + ".json")) {
            var document = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
            return new MappingText(name, SHIPPED_VERSION, document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
