package io.undercurrent.signals.signal.postgres;

import static java.util.stream.Collectors.toMap;

import io.undercurrent.signals.detection.domain.Level;
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
import org.jdbi.v3.core.Jdbi;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresSignals implements Signals {

    private static final String SAVE = """
            insert into signal (team, kind, level, since, round, reading, revision)
            select s.team, s.kind, s.level, s.since, s.round, cast(s.reading as jsonb), s.revision
            from unnest(:team, :kind, :level, :since, :round, :reading, :revision)
                as s (team, kind, level, since, round, reading, revision)
            on conflict (team, kind) do update set
                level = excluded.level, since = excluded.since, round = excluded.round,
                reading = excluded.reading, revision = excluded.revision
            """;

    private final Jdbi jdbi;

    PostgresSignals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Map<SignalId, Standing> standings() {
        return jdbi.withHandle(handle -> handle.createQuery("select team, kind, level, since, revision from signal")
                .map((row, _) -> Map.entry(id(row), standing(row)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public void save(List<Signal> signals) {
        jdbi.useHandle(handle -> handle.createUpdate(SAVE)
                .bindArray(
                        "team",
                        String.class,
                        column(signals, signal -> signal.id().team().value()))
                .bindArray(
                        "kind",
                        String.class,
                        column(signals, signal -> signal.id().kind().wireName()))
                .bindArray(
                        "level",
                        String.class,
                        column(signals, signal -> signal.reading().level().wireName()))
                .bindArray("since", String.class, (Object[]) since(signals))
                .bindArray("round", YearWeek.class, column(signals, Signal::round))
                .bindArray("reading", String.class, column(signals, PostgresSignals::reading))
                .bindArray("revision", Long.class, column(signals, Signal::revision))
                .execute());
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

    private static String reading(Signal signal) {
        return ReadingRow.of(signal.reading()).json();
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
