package io.undercurrent.proving.replay;

import java.nio.file.Path;
import java.util.List;

/// A single series: what each value is called, and the value.
record SeriesFile(List<String> labels, List<Double> values) {
    private static final int FEWEST = 3;

    SeriesFile {
        labels = List.copyOf(labels);
        values = List.copyOf(values);
    }

    /// The first column names the value, whatever its heading; the second is the value.
    static SeriesFile read(Path file) {
        var rows = Sheet.read(file, List.of()).rows();
        var columns = List.copyOf(rows.getFirst().cells().keySet());
        if (columns.size() != 2) {
            throw BadFile.at(1, "expected two columns, found %d: %s".formatted(columns.size(), columns));
        }
        if (rows.size() < FEWEST) {
            throw BadFile.at(rows.getLast().line(), "expected at least three values, found " + rows.size());
        }
        return new SeriesFile(
                rows.stream().map(row -> row.text(columns.get(0))).toList(),
                rows.stream().map(row -> row.number(columns.get(1))).toList());
    }
}
