package io.undercurrent.kit.ndjson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// One row a line.
final class TextRows<T> implements Iterator<Line<T>> {

    private final InputStream input;
    private final RowReader<T> rows;
    private final byte[] line;
    private long number;
    private boolean ended;
    private @Nullable Line<T> next;

    TextRows(InputStream input, int longestLine, RowReader<T> rows) {
        this.input = input;
        this.line = new byte[longestLine];
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = readLine();
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

    private @Nullable Line<T> readLine() {
        number++;
        int length = 0;
        boolean blank = true;
        for (int read = read(); read != '\n' && !ended; read = read()) {
            if (length < line.length) {
                line[length] = (byte) read;
            }
            length++;
            blank &= Character.isWhitespace(read);
        }
        if (blank) {
            return null;
        }
        return length <= line.length ? rows.read(number, line, length) : tooLong();
    }

    private Line<T> tooLong() {
        var message = "is longer than %d bytes".formatted(line.length);
        return new Line.Rejected<>(number, "line-too-long", message, "");
    }

    private int read() {
        try {
            int read = input.read();
            ended = read < 0;
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
