package io.undercurrent.signals.detection.postgres;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.undercurrent.signals.detection.Charts;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.Round;
import io.undercurrent.signals.detection.domain.Shock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresCharts implements Charts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DRAW_ROUND = "insert into round (week, notes) values (:week, cast(:notes as jsonb))";

    private static final String DRAW_SIGNALS = """
            insert into signal_week (week, team, kind, level, since, score, chart_limit, value, advanced)
            select :week, s.* from unnest(:team, :kind, :level, :since, :score, :limit, :value, :advanced) as s
            """;

    private final Jdbi jdbi;

    PostgresCharts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<YearWeek> lastRound() {
        return jdbi.withHandle(handle -> handle.createQuery("select max(week) from round")
                .map((row, _) -> Optional.ofNullable(row.getString(1)).map(YearWeek::parse))
                .one());
    }

    @Override
    public void redraw(YearWeek from, List<Round> rounds) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from signal_week where week >= :from")
                    .bind("from", from)
                    .execute();
            handle.createUpdate("delete from round where week >= :from")
                    .bind("from", from)
                    .execute();
            rounds.forEach(round -> draw(handle, round));
        });
    }

    private static void draw(Handle handle, Round round) {
        handle.createUpdate(DRAW_ROUND)
                .bind("week", round.week())
                .bind(
                        "notes",
                        json(round.organisationNotes().stream().map(NoteRow::of).toList()))
                .execute();
        var readings = round.readings();
        handle.createUpdate(DRAW_SIGNALS)
                .bind("week", round.week())
                .bindArray(
                        "team",
                        String.class,
                        column(readings, reading -> reading.team().value()))
                .bindArray(
                        "kind",
                        String.class,
                        column(readings, reading -> reading.kind().wireName()))
                .bindArray(
                        "level",
                        String.class,
                        column(readings, reading -> reading.level().wireName()))
                .bindArray("since", String.class, (Object[]) since(readings))
                .bindArray("score", Double.class, column(readings, Reading::score))
                .bindArray("limit", Double.class, column(readings, Reading::limit))
                .bindArray("value", Double.class, column(readings, Reading::value))
                .bindArray("advanced", Boolean.class, column(readings, Reading::advanced))
                .execute();
    }

    private static <T> List<T> column(List<Reading> readings, Function<Reading, T> part) {
        return readings.stream().map(part).toList();
    }

    private static String[] since(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.since().map(YearWeek::toString).orElse(null))
                .toArray(String[]::new);
    }

    private static String json(List<NoteRow> notes) {
        try {
            return JSON.writeValueAsString(notes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    record NoteRow(String week, String kind, String indicator, double before, double after, String direction) {

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
