package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.ndjson.NdjsonLines;
import io.undercurrent.survey.workforce.domain.HrisFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Opens what an HRIS sends, by its format and the mapping it asks for.
@ApplicationScoped
class HrisFiles {

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    private final NdjsonLines lines;
    private final KnownMappings mappings;
    private final int longestLine;

    HrisFiles(
            NdjsonLines lines,
            KnownMappings mappings,
            @ConfigProperty(name = "undercurrent.ndjson.longest-line", defaultValue = "65536") int longestLine) {
        this.lines = lines;
        this.mappings = mappings;
        this.longestLine = longestLine;
    }

    HrisFile open(MediaType type, NamedMapping mapping, InputStream body) throws IOException {
        if (type.isCompatible(MediaType.valueOf(CSV))) {
            return CsvFile.open(body, mapping, longestLine);
        }
        return mapping.name().isPresent() ? JsonFile.mapped(lines, body, mapping) : JsonFile.inOwnNames(lines, body);
    }

    NamedMapping mapping(Optional<String> name) {
        return name.map(mappings::named).orElse(NamedMapping.OWN_NAMES);
    }
}
