package io.undercurrent.survey.workforce.http;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.workforce.domain.FileKind;
import io.undercurrent.survey.workforce.domain.HrisFile;
import io.undercurrent.survey.workforce.domain.Legend;
import io.undercurrent.survey.workforce.domain.ReceivedRow;
import io.undercurrent.survey.workforce.domain.RejectedRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/// A table of employees with a heading (RFC 4180), whatever separates its columns.
final class CsvFile implements HrisFile {

    private final NamedMapping mapping;
    private final SniffedText text;
    private final Delimiter delimiter;
    private final Iterator<CsvRecord> records;
    private final Legend legend;
    private long line = 1;

    private CsvFile(NamedMapping mapping, SniffedText text, Delimiter delimiter, Iterator<CsvRecord> records) {
        this.mapping = mapping;
        this.text = text;
        this.delimiter = delimiter;
        this.records = records;
        this.legend = Legend.of(mapping.mapping(), heading().getFields());
    }

    static CsvFile open(InputStream body, NamedMapping mapping, int longestLine) throws IOException {
        var text = new SniffedText(body);
        var reader = new BufferedReader(text, longestLine);
        var delimiter = Delimiter.of(reader, longestLine);
        var records = CsvReader.builder()
                .fieldSeparator(delimiter.character())
                .maxBufferSize(Math.max(longestLine, 1 << 15))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.of(
                                handler -> handler.maxFieldSize(longestLine).maxRecordSize(longestLine)),
                        reader)
                .iterator();
        var file = new CsvFile(mapping, text, delimiter, records);
        Heading.check(file.legend);
        return file;
    }

    private CsvRecord heading() {
        if (!anotherRecord()) {
            throw Problem.unprocessable("heading-missing", "The first line of a table names its columns")
                    .asException();
        }
        return nextRecord();
    }

    @Override
    public Iterator<ReceivedRow> rows() {
        var reading = new MappedLine(mapping.mapping(), legend, "");
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return anotherRecord();
            }

            @Override
            public ReceivedRow next() {
                return row(nextRecord(), reading);
            }
        };
    }

    private ReceivedRow row(CsvRecord record, MappedLine reading) {
        var number = record.getStartingLineNumber();
        return record.getFieldCount() == legend.width()
                ? reading.read(number, record.getFields())
                : new RejectedRow(
                        number,
                        "columns-differ",
                        "This line has %d columns, the heading %d".formatted(record.getFieldCount(), legend.width()),
                        "",
                        Optional.empty());
    }

    private boolean anotherRecord() {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            throw unreadable();
        }
    }

    private CsvRecord nextRecord() {
        try {
            var record = records.next();
            line = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException broken) {
            throw unreadable();
        }
    }

    private RuntimeException unreadable() {
        return Problem.unprocessable(
                        "table-unreadable",
                        ("After line %d comes a line that is too long, a quote that is never closed, or something"
                                        + " right after a closing quote; nothing was taken")
                                .formatted(line))
                .asException();
    }

    @Override
    public FileKind kind() {
        return new FileKind(
                "csv",
                text.encoding().name().toLowerCase(Locale.ROOT),
                Optional.of(delimiter.name().toLowerCase(Locale.ROOT)),
                mapping.name(),
                legend.columns());
    }
}
