package io.undercurrent.kit.ndjson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// One row an element of an array; where the array breaks off, the rows end with a refusal.
final class ArrayRows<T> implements Iterator<Line<T>> {

    private final JsonParser parser;
    private final RowReader<T> rows;
    private long number;
    private boolean ended;
    private @Nullable Line<T> next;

    ArrayRows(JsonParser parser, RowReader<T> rows) throws IOException {
        this.parser = parser;
        this.rows = rows;
        parser.nextToken();
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = readElement();
        }
        return next != null;
    }

    @Override
    public Line<T> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var line = next;
        next = null;
        return line;
    }

    private @Nullable Line<T> readElement() {
        number++;
        try {
            var token = parser.nextToken();
            if (token == JsonToken.END_ARRAY) {
                return behindTheArray();
            }
            JsonNode element = parser.readValueAsTree();
            return rows.read(number, element);
        } catch (JsonProcessingException e) {
            ended = true;
            return rows.rejected(number, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Line<T> behindTheArray() throws IOException {
        ended = true;
        if (parser.nextToken() == null) {
            return null;
        }
        return new Line.Rejected<>(number, "malformed-json", "There is more behind the end of the array", "");
    }
}
