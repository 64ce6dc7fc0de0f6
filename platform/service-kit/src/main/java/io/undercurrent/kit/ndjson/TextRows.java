package io.undercurrent.kit.ndjson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// One row a line.
final class TextRows<T> implements Iterator<Line<T>> {

    private static final int CHUNK = 1 << 14;

    private final InputStream input;
    private final RowReader<T> rows;
    private final byte[] line;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
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
        int length = gather();
        if (length > line.length) {
            return tooLong();
        }
        return isBlank(length) ? null : rows.read(number, line, length);
    }

    /// Brings the next line together and answers how long it is; what is too long for it is passed over.
    private int gather() {
        int length = 0;
        while (at < filled || fill()) {
            int end = endOfLine();
            int room = Math.max(line.length - length, 0);
            System.arraycopy(chunk, at, line, Math.min(length, line.length), Math.min(end - at, room));
            length += end - at;
            at = end;
            if (end < filled) {
                at++;
                return length;
            }
        }
        return length;
    }

    private int endOfLine() {
        int end = at;
        while (end < filled && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private boolean isBlank(int length) {
        int seen = 0;
        while (seen < length && Character.isWhitespace(line[seen])) {
            seen++;
        }
        return seen == length;
    }

    private Line<T> tooLong() {
        var message = "is longer than %d bytes".formatted(line.length);
        return new Line.Rejected<>(number, "line-too-long", message, "");
    }

    private boolean fill() {
        try {
            at = 0;
            filled = Math.max(input.read(chunk), 0);
            ended = filled == 0;
            return !ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
