package io.undercurrent.signals.signal.postgres;

import io.undercurrent.kit.database.BinaryRows;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.Handle;

/// Blocks of readings as PostgreSQL copies them in, in binary.
final class ReadingRows implements AutoCloseable {

    private static final String COPY = "copy reading_block (block, kind, reading) from stdin (format binary)";
    private static final int COLUMNS = 3;

    private final BinaryRows rows;

    ReadingRows(Handle handle) throws SQLException, IOException {
        rows = new BinaryRows(handle, COPY);
    }

    /// @param slot where in the block a reading lies
    void write(int block, List<Reading> readings, ToIntFunction<Reading> slot, int slots)
            throws SQLException, IOException {
        for (var row : byKind(readings, slot, slots).entrySet()) {
            rows.row(COLUMNS);
            rows.number(block);
            rows.text(row.getKey().wireName());
            rows.words(row.getValue());
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        rows.close();
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
}
