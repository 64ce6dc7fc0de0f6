package io.undercurrent.proving.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A CSV file with a heading: comma-separated, UTF-8, quotes where needed.
record Sheet(List<Row> rows) {

    static Sheet read(Path file, List<String> needed) {
        var schema = CsvSchema.emptySchema().withHeader();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                var rows = CsvMapper.builder()
                        .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                        .build()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .<Map<String, String>>readValues(reader)) {
            return new Sheet(rows(rows, needed));
        } catch (JsonProcessingException e) {
            throw BadFile.at(
                    Math.max(1, e.getLocation().getLineNr()), "cannot be read as CSV: " + e.getOriginalMessage());
        } catch (MalformedInputException e) {
            throw BadFile.at(1, "the file is not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static List<Row> rows(MappingIterator<Map<String, String>> values, List<String> needed) throws IOException {
        var rows = new ArrayList<Row>();
        while (values.hasNextValue()) {
            var line = values.getCurrentLocation().getLineNr();
            rows.add(new Row(line, values.nextValue()));
        }
        if (rows.isEmpty()) {
            throw BadFile.at(2, "expected rows below a heading, found none");
        }
        checkHeading(rows.getFirst(), needed);
        return rows;
    }

    private static void checkHeading(Row first, List<String> needed) {
        var missing = needed.stream()
                .filter(column -> !first.cells().containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw BadFile.at(
                    1,
                    "the heading lacks %s; it has %s"
                            .formatted(missing, first.cells().keySet()));
        }
    }
}
