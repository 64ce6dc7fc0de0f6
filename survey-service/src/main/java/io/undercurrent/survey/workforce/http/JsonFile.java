package io.undercurrent.survey.workforce.http;

import io.undercurrent.kit.ndjson.Line;
import io.undercurrent.kit.ndjson.NdjsonLines;
import io.undercurrent.survey.workforce.domain.FileKind;
import io.undercurrent.survey.workforce.domain.HrisFile;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A JSON object per employee, in our own names or in those of a mapping.
record JsonFile(Stream<ReceivedRow> lines, Optional<String> mapping) implements HrisFile {

    static JsonFile inOwnNames(NdjsonLines lines, InputStream body) {
        var rows = lines.read(body, EmployeeLine.class).map(line -> switch (line) {
            case Line.Accepted<EmployeeLine> good -> good.value().read(good.number());
            case Line.Rejected<EmployeeLine> bad -> rejected(bad);
        });
        return new JsonFile(rows, Optional.empty());
    }

    static JsonFile mapped(NdjsonLines lines, InputStream body, NamedMapping mapping) {
        var reading = new MappedObjects(mapping.mapping());
        var rows = lines.read(body, Cells.class).map(line -> switch (line) {
            case Line.Accepted<Cells> good -> reading.read(good.number(), good.value());
            case Line.Rejected<Cells> bad -> rejected(bad);
        });
        return new JsonFile(rows, mapping.name());
    }

    private static RejectedRow rejected(Line.Rejected<?> bad) {
        return new RejectedRow(bad.number(), bad.code(), bad.message(), bad.pointer(), Optional.empty());
    }

    @Override
    public Iterator<ReceivedRow> rows() {
        return lines.iterator();
    }

    @Override
    public FileKind kind() {
        return new FileKind("ndjson", "utf-8", Optional.empty(), mapping, List.of());
    }
}
