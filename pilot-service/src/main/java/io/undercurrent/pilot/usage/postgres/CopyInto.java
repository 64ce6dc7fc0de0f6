package io.undercurrent.pilot.usage.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into a table by COPY, in PostgreSQL's binary format: what many rows cost least in. They are sent
/// as
/// they come; until `end` or `close` the connection serves nothing else.
final class CopyInto implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int WINDOW = 1 << 16;
    private static final int NULL = -1;
    private static final int END = -1;

    private final CopyIn road;
    private final int columns;
    private final ByteArrayOutputStream window = new ByteArrayOutputStream(WINDOW + (WINDOW >> 2));
    private final DataOutputStream out = new DataOutputStream(window);

    private CopyInto(CopyIn road, int columns) throws IOException {
        this.road = road;
        this.columns = columns;
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
    }

    static CopyInto table(Connection connection, String table, String... columns) {
        var statement = "copy %s (%s) from stdin (format binary)".formatted(table, String.join(", ", columns));
        try {
            var road = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            return new CopyInto(road, columns.length);
        } catch (SQLException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Begins the next row; as many values as there are columns follow.
    CopyInto row() {
        if (window.size() >= WINDOW) {
            send();
        }
        return write(() -> out.writeShort(columns));
    }

    CopyInto text(@Nullable String value) {
        return bytes(value == null ? null : value.getBytes(UTF_8));
    }

    CopyInto bytes(byte @Nullable [] value) {
        return write(() -> {
            out.writeInt(value == null ? NULL : value.length);
            if (value != null) {
                out.write(value);
            }
        });
    }

    CopyInto integer(int value) {
        return write(() -> {
            out.writeInt(Integer.BYTES);
            out.writeInt(value);
        });
    }

    CopyInto bigint(long value) {
        return write(() -> {
            out.writeInt(Long.BYTES);
            out.writeLong(value);
        });
    }

    /// Answers how many rows there are now more; a row the table refuses fails here, and all others with it.
    long end() {
        write(() -> out.writeShort(END));
        send();
        try {
            return road.endCopy();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    /// Frees the connection when something went wrong before the end.
    @Override
    public void close() {
        try {
            if (road.isActive()) {
                road.cancelCopy();
            }
        } catch (SQLException _) {
            // whatever went wrong before is what is told
        }
    }

    private void send() {
        try {
            road.writeToCopy(window.toByteArray(), 0, window.size());
            window.reset();
        } catch (SQLException e) {
            throw broken(e);
        }
    }

    private CopyInto write(Bytes bytes) {
        try {
            bytes.write();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException broken(SQLException cause) {
        return new IllegalStateException("Rows could not be stored", cause);
    }

    @FunctionalInterface
    private interface Bytes {
        void write() throws IOException;
    }
}
