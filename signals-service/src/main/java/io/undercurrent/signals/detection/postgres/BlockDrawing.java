package io.undercurrent.signals.detection.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.signals.detection.Charts;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Round;
import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// Draws rounds into blocks: a row holds the charts of many teams, because a row for each would be mostly header.
final class BlockDrawing implements Charts.Drawing {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DRAW_ROUND = "insert into round (week, notes) values (:week, cast(:notes as jsonb))";

    private final Jdbi jdbi;
    private final Places places;

    BlockDrawing(Jdbi jdbi, Places places) {
        this.jdbi = jdbi;
        this.places = places;
    }

    @Override
    public void draw(Round round) {
        jdbi.useHandle(handle -> {
            handle.createUpdate(DRAW_ROUND)
                    .bind("week", round.week())
                    .bind("notes", notes(round.organisationNotes()))
                    .execute();
            insert(handle, round.week(), blocks(round.readings()));
        });
    }

    private Stream<ChartBlock> blocks(Collection<Reading> readings) {
        var blocks = new EnumMap<SignalKind, @Nullable ChartBlock[]>(SignalKind.class);
        for (var reading : readings) {
            var ofKind = blocks.computeIfAbsent(reading.kind(), _ -> new ChartBlock[places.blocks()]);
            put(ofKind, reading);
        }
        return blocks.values().stream().flatMap(Stream::of).filter(Objects::nonNull);
    }

    private void put(@Nullable ChartBlock[] blocks, Reading reading) {
        var place = places.of(reading.team());
        var at = place / Places.IN_A_BLOCK;
        var block = blocks[at];
        if (block == null) {
            block = new ChartBlock(at, reading.kind());
            blocks[at] = block;
        }
        block.put(place % Places.IN_A_BLOCK, reading);
    }

    private static void insert(Handle handle, YearWeek week, Stream<ChartBlock> blocks) {
        var batch = handle.prepareBatch(ChartBlock.INSERT);
        blocks.forEach(block -> block.addTo(batch, week));
        if (batch.size() > 0) {
            batch.execute();
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
