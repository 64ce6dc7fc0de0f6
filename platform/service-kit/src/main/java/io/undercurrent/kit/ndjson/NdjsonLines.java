package io.undercurrent.kit.ndjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Reads NDJSON, or a JSON array, row by row as it arrives; nothing but the current row is held in memory.
@ApplicationScoped
public class NdjsonLines {

    private static final int WINDOW = 1 << 16;

    private final ObjectMapper json;
    private final Validator validator;
    private final int longestLine;

    NdjsonLines(
            ObjectMapper json,
            Validator validator,
            @ConfigProperty(name = "undercurrent.ndjson.longest-line", defaultValue = "65536") int longestLine) {
        this.json = json;
        this.validator = validator;
        this.longestLine = longestLine;
    }

    /// Numbers start at 1; empty lines count and are passed over.
    public <T> Stream<Line<T>> read(InputStream body, Class<T> type) {
        var rows = new RowReader<>(json, validator, type);
        try {
            var input = new BufferedInputStream(body, WINDOW);
            return startsAnArray(input)
                    ? stream(new ArrayRows<>(elements(input), rows))
                    : stream(new TextRows<>(input, longestLine, rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // behind an element there is the next one, which is no mistake
    private JsonParser elements(InputStream input) throws IOException {
        var parser = json.getFactory().createParser(input);
        parser.setCodec(json.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
        return parser;
    }

    private static boolean startsAnArray(BufferedInputStream input) throws IOException {
        input.mark(WINDOW);
        int first = input.read();
        for (int seen = 1; seen < WINDOW && first >= 0 && Character.isWhitespace(first); seen++) {
            first = input.read();
        }
        input.reset();
        return first == '[';
    }

    private static <T> Stream<Line<T>> stream(Iterator<Line<T>> rows) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }
}
