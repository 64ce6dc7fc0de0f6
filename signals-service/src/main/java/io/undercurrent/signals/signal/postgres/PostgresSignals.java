package io.undercurrent.signals.signal.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.Reading;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.Signals;
import io.undercurrent.signals.signal.domain.Signal;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresSignals implements Signals {

    private static final String SAVE = """
            insert into signal (team, kind, level, since, revision)
            select * from unnest(:team, :kind, :level, :since, :revision)
            on conflict (team, kind) do update set
                level = excluded.level, since = excluded.since, revision = excluded.revision
            """;

    private static final String PLACES = "select team, place from chart_place";

    private static final String STANDINGS = "select team, kind, level, since, revision from signal";

    private static final int FETCHED_AT_A_TIME = 5_000;

    private final Jdbi jdbi;

    PostgresSignals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<SignalId, Standing> standings() {
        return jdbi.withHandle(handle -> handle.createQuery(STANDINGS)
                .setFetchSize(FETCHED_AT_A_TIME)
                .map((row, _) -> Map.entry(id(row), standing(row)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void show(Stream<List<Reading>> byTeam) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from reading_block").execute();
            var places = handle.createQuery(PLACES)
                    .setFetchSize(FETCHED_AT_A_TIME)
                    .map((row, _) -> Map.entry(new TeamId(row.getString("team")), row.getInt("place")))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
            new ReadingBlocks(handle, places).show(byTeam);
        });
    }

    @Override
    public void save(List<Signal> news) {
        jdbi.useHandle(handle -> bound(handle.createUpdate(SAVE), news)
                .bindArray(
                        "level",
                        String.class,
                        column(news, signal -> signal.reading().level().wireName()))
                .bindArray("since", String.class, (Object[]) since(news))
                .bindArray("revision", Long.class, column(news, Signal::revision))
                .execute());
    }

    private static Update bound(Update update, List<Signal> signals) {
        return update.bindArray(
                        "team",
                        String.class,
                        column(signals, signal -> signal.id().team().value()))
                .bindArray(
                        "kind",
                        String.class,
                        column(signals, signal -> signal.id().kind().wireName()));
    }

    static SignalId id(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new SignalId(
                new TeamId(row.getString("team")),
                SignalKind.of(kind).orElseThrow(() -> new IllegalStateException("Unknown kind of signal " + kind)));
    }

    static Level level(ResultSet row) throws SQLException {
        return Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT));
    }

    static Optional<YearWeek> since(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("since")).map(YearWeek::parse);
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(level(row), since(row), row.getLong("revision"));
    }

    private static <T> List<T> column(List<Signal> signals, Function<Signal, T> part) {
        return signals.stream().map(part).toList();
    }

    private static String[] since(List<Signal> signals) {
        return signals.stream()
                .map(signal -> signal.reading().since().map(YearWeek::toString).orElse(null))
                .toArray(String[]::new);
    }
}
