package io.undercurrent.signals.evidence.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/// A row copied out in binary: its columns are taken one after the other, and none is null.
final class CopiedRow {

    private final byte[] bytes;
    private final ByteBuffer columns;

    /// @param from where the first column begins
    CopiedRow(byte[] bytes, int from) {
        this.bytes = bytes;
        this.columns = ByteBuffer.wrap(bytes).position(from);
    }

    String text() {
        var length = columns.getInt();
        var text = new String(bytes, columns.position(), length, UTF_8);
        columns.position(columns.position() + length);
        return text;
    }

    int number() {
        if (columns.getInt() != Integer.BYTES) {
            throw new IllegalStateException("This column is no integer");
        }
        return columns.getInt();
    }

    <T> T json(Reading<T> read) {
        var length = columns.getInt();
        var value = read.of(bytes, columns.position(), length);
        columns.position(columns.position() + length);
        return value;
    }

    interface Reading<T> {

        T of(byte[] bytes, int from, int length);
    }
}
