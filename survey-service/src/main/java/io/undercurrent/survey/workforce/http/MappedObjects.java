package io.undercurrent.survey.workforce.http;

import io.undercurrent.survey.workforce.domain.Legend;
import io.undercurrent.survey.workforce.domain.Mapping;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads JSON objects whose names a mapping explains. Most lines have the names of the line before.
final class MappedObjects {

    private final Mapping mapping;
    private List<String> names = List.of();
    private @Nullable MappedLine reading;

    MappedObjects(Mapping mapping) {
        this.mapping = mapping;
    }

    ReceivedRow read(long line, Cells cells) {
        var known = explain(cells.names());
        return known.legend().unknown().stream()
                .findFirst()
                .<ReceivedRow>map(name ->
                        new RejectedRow(line, "unknown-field", "is not a known field", "/" + name, Optional.empty()))
                .orElseGet(() -> known.read(line, cells.texts()));
    }

    private MappedLine explain(List<String> names) {
        if (reading == null || !names.equals(this.names)) {
            this.names = names;
            reading = new MappedLine(mapping, Legend.of(mapping, names), "/");
        }
        return reading;
    }
}
