package io.undercurrent.signals.signal.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.signals.detection.domain.Direction;
import io.undercurrent.signals.detection.domain.Shock;
import io.undercurrent.signals.detection.domain.SignalKind;
import java.util.Arrays;
import java.util.stream.Stream;
import org.threeten.extra.YearWeek;

/// An organisation-wide note as the rounds keep it.
record NoteRow(String week, String kind, String indicator, double before, double after, Direction direction) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Shock> parse(String json) {
        try {
            return Arrays.stream(JSON.readValue(json, NoteRow[].class)).map(NoteRow::toDomain);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored note cannot be read", e);
        }
    }

    private Shock toDomain() {
        return new Shock(YearWeek.parse(week), SignalKind.of(kind).orElseThrow(), indicator, before, after, direction);
    }
}
