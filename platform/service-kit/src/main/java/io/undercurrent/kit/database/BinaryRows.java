package io.undercurrent.kit.database;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows as PostgreSQL copies them in, in binary: no number is put in words only to be read again. Columns are added one
/// after the other.
public final class BinaryRows implements AutoCloseable {

    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(ISO_8859_1);
    private static final int NO_FLAGS = 0;
    private static final int NO_EXTENSION = 0;
    private static final int END = -1;
    private static final int NULL = -1;
    private static final int BOOL = 16;
    private static final int TEXT = 25;
    private static final int FLOAT8 = 701;
    private static final int ARRAY_HEADER = 5 * Integer.BYTES;

    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * BUFFER);
    private final DataOutputStream out = new DataOutputStream(bytes);

    /// @param statement copies from stdin in binary
    public BinaryRows(Handle handle, String statement) throws SQLException, IOException {
        this.copy =
                handle.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        out.write(SIGNATURE);
        out.writeInt(NO_FLAGS);
        out.writeInt(NO_EXTENSION);
    }

    /// Begins a row; as many columns have to follow.
    public void row(int columns) throws SQLException, IOException {
        if (bytes.size() >= BUFFER) {
            send();
        }
        out.writeShort(columns);
    }

    /// All rows are told.
    @Override
    public void close() throws SQLException, IOException {
        out.writeShort(END);
        send();
        copy.endCopy();
    }

    private void send() throws SQLException {
        copy.writeToCopy(bytes.toByteArray(), 0, bytes.size());
        bytes.reset();
    }

    public void number(int number) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(number);
    }

    public void text(String text) throws IOException {
        var told = text.getBytes(UTF_8);
        out.writeInt(told.length);
        out.write(told);
    }

    public void numbers(double[] numbers) throws IOException {
        array(FLOAT8, numbers.length, numbers.length * Double.BYTES);
        for (var number : numbers) {
            out.writeInt(Double.BYTES);
            out.writeDouble(number);
        }
    }

    public void truths(boolean[] truths) throws IOException {
        array(BOOL, truths.length, truths.length);
        for (var truth : truths) {
            out.writeInt(1);
            out.writeBoolean(truth);
        }
    }

    /// Null where there is none.
    public void texts(@Nullable String[] texts) throws IOException {
        words(Arrays.stream(texts)
                .map(text -> text == null ? null : text.getBytes(UTF_8))
                .toArray(byte[][]::new));
    }

    /// Texts in UTF-8 already; null where there is none.
    public void words(byte[] @Nullable [] texts) throws IOException {
        var size = Arrays.stream(texts)
                .filter(Objects::nonNull)
                .mapToInt(text -> text.length)
                .sum();
        array(TEXT, texts.length, size);
        for (var text : texts) {
            out.writeInt(text == null ? NULL : text.length);
            if (text != null) {
                out.write(text);
            }
        }
    }

    private void array(int type, int elements, int size) throws IOException {
        out.writeInt(ARRAY_HEADER + elements * Integer.BYTES + size);
        out.writeInt(1);
        out.writeInt(1);
        out.writeInt(type);
        out.writeInt(elements);
        out.writeInt(1);
    }
}
