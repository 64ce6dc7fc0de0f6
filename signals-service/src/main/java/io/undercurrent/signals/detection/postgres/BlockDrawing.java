package io.undercurrent.signals.detection.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.kit.database.BinaryRows;
import io.undercurrent.signals.detection.Charts;
import io.undercurrent.signals.detection.domain.Round;
import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.detection.domain.Standing;
import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// Draws rounds into blocks: a row holds the charts of many teams, because a row for each would be mostly header.
final class BlockDrawing implements Charts.Drawing {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DRAW_ROUND =
            "insert into round (week, notes, drawn_by) values (:week, cast(:notes as jsonb), :by)";

    private final Jdbi jdbi;
    private final Places places;
    private final UUID by;

    BlockDrawing(Jdbi jdbi, Places places, UUID by) {
        this.jdbi = jdbi;
        this.places = places;
        this.by = by;
    }

    @Override
    public void draw(Round round) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(DRAW_ROUND)
                    .bind("week", round.week())
                    .bind("notes", notes(round.organisationNotes()))
                    .bind("by", by)
                    .execute();
            copy(handle, round.week(), blocks(round.standings()));
        });
    }

    private Stream<ChartBlock> blocks(List<Standing> standings) {
        var blocks = new EnumMap<SignalKind, @Nullable ChartBlock[]>(SignalKind.class);
        for (var standing : standings) {
            var ofKind = blocks.computeIfAbsent(standing.kind(), _ -> new ChartBlock[places.blocks()]);
            put(ofKind, standing);
        }
        return blocks.values().stream().flatMap(Stream::of).filter(Objects::nonNull);
    }

    private void put(@Nullable ChartBlock[] blocks, Standing standing) {
        var place = places.of(standing.team());
        var at = place / Places.IN_A_BLOCK;
        var block = blocks[at];
        if (block == null) {
            block = new ChartBlock(at, standing.kind());
            blocks[at] = block;
        }
        block.put(place % Places.IN_A_BLOCK, standing);
    }

    private static void copy(Handle handle, YearWeek week, Stream<ChartBlock> blocks) {
        try (var rows = new BinaryRows(handle, ChartBlock.COPY)) {
            for (var block : (Iterable<ChartBlock>) blocks::iterator) {
                block.addTo(rows, week);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The charts of " + week + " cannot be drawn", e);
        }
    }

    private static String notes(List<Shock> notes) {
        try {
            return JSON.writeValueAsString(notes.stream().map(NoteRow::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private record NoteRow(String week, String kind, String indicator, double before, double after, String direction) {

        static NoteRow of(Shock shock) {
            return new NoteRow(
                    shock.week().toString(),
                    shock.kind().wireName(),
                    shock.indicator(),
                    shock.before(),
                    shock.after(),
                    shock.direction().name());
        }
    }
}
