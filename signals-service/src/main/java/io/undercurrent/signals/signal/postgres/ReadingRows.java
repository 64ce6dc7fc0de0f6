package io.undercurrent.signals.signal.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Blocks of readings as PostgreSQL copies them in, in binary.
final class ReadingRows implements AutoCloseable {

    private static final String COPY = "copy reading_block (block, kind, reading) from stdin (format binary)";
    private static final int COLUMNS = 3;
    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(ISO_8859_1);
    private static final int NO_FLAGS = 0;
    private static final int NO_EXTENSION = 0;
    private static final int END = -1;
    private static final int NULL = -1;
    private static final int TEXT = 25;
    private static final int ARRAY_HEADER = 5 * Integer.BYTES;
    private static final int BUFFER = 1 << 16;
    private static final byte[] NOTHING = {};

    private final CopyIn copy;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * BUFFER);
    private final DataOutputStream out = new DataOutputStream(bytes);

    ReadingRows(Handle handle) throws SQLException, IOException {
        this.copy =
                handle.getConnection().unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        out.write(SIGNATURE);
        out.writeInt(NO_FLAGS);
        out.writeInt(NO_EXTENSION);
    }

    /// @param slot where in the block a reading lies
    void write(int block, List<Reading> readings, ToIntFunction<Reading> slot, int slots)
            throws SQLException, IOException {
        for (var row : byKind(readings, slot, slots).entrySet()) {
            out.writeShort(COLUMNS);
            out.writeInt(Integer.BYTES);
            out.writeInt(block);
            text(row.getKey().wireName().getBytes(UTF_8));
            texts(row.getValue());
            send();
        }
    }

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

    /// Nothing where nobody told anything. Putting numbers into words takes longest: neighbours do it at the same time.
    private static Map<SignalKind, byte[][]> byKind(List<Reading> readings, ToIntFunction<Reading> slot, int slots) {
        var byKind = new EnumMap<SignalKind, byte[][]>(SignalKind.class);
        for (var reading : readings) {
            byKind.computeIfAbsent(reading.kind(), _ -> new byte[slots][]);
        }
        readings.parallelStream()
                .forEach(reading -> Optional.ofNullable(byKind.get(reading.kind()))
                        .ifPresent(texts -> texts[slot.applyAsInt(reading)] =
                                ReadingRow.of(reading).json()));
        return byKind;
    }

    private void text(byte[] text) throws IOException {
        out.writeInt(text.length);
        out.write(text);
    }

    private void texts(byte[][] texts) throws IOException {
        var size = ARRAY_HEADER;
        for (var text : texts) {
            size += Integer.BYTES + (text == null ? NOTHING : text).length;
        }
        out.writeInt(size);
        out.writeInt(1);
        out.writeInt(1);
        out.writeInt(TEXT);
        out.writeInt(texts.length);
        out.writeInt(1);
        for (var text : texts) {
            if (text == null) {
                out.writeInt(NULL);
            } else {
                text(text);
            }
        }
    }
}
