package io.undercurrent.signals.signal.postgres;

import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/// Writes the newest readings block by block, as soon as the last team of a block has told its own: teams come nearly
/// in the order of their places, so that few blocks are open at once.
record ReadingBlocks(Handle handle, Map<TeamId, Integer> places) {

    private static final int IN_A_BLOCK = 128;

    void show(Stream<List<Reading>> byTeam) {
        var open = new HashMap<Integer, List<Reading>>();
        var missing = missing();
        try (var rows = new ReadingRows(handle)) {
            byTeam.filter(readings -> !readings.isEmpty()).forEach(readings -> {
                var block = place(readings.getFirst()) / IN_A_BLOCK;
                open.computeIfAbsent(block, _ -> new ArrayList<>()).addAll(readings);
                if (missing.merge(block, -1, Integer::sum) == 0) {
                    write(rows, block, open.remove(block));
                }
            });
            open.forEach((block, readings) -> write(rows, block, readings));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The readings cannot be written", e);
        }
    }

    /// How many teams of each block have not told theirs.
    private Map<Integer, Integer> missing() {
        var missing = new HashMap<Integer, Integer>();
        places.values().forEach(place -> missing.merge(place / IN_A_BLOCK, 1, Integer::sum));
        return missing;
    }

    private void write(ReadingRows rows, int block, List<Reading> readings) {
        try {
            rows.write(block, readings, reading -> place(reading) % IN_A_BLOCK, IN_A_BLOCK);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Block " + block + " of the readings cannot be written", e);
        }
    }

    private int place(Reading reading) {
        var place = places.get(reading.team());
        if (place == null) {
            throw new IllegalArgumentException("Nobody gave a place to " + reading.team());
        }
        return place;
    }
}
