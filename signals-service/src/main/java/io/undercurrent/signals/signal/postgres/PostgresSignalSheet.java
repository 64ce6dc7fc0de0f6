package io.undercurrent.signals.signal.postgres;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.SignalSheet;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.SignalLine;
import io.undercurrent.signals.signal.domain.SizeBand;
import io.undercurrent.signals.signal.domain.TeamLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

@ApplicationScoped
class PostgresSignalSheet implements SignalSheet {

    /// A team that is too small today has no level to show, whatever its past.
    private static final String SIGNALS = """
            select t.team, t.name, w.kind, w.since, w.week as round,
                   shown_level(w.level, w.spoken_for_by, t.headcount, t.pooled_into) as level
            from signal s
            join team t using (team)
            join signal_week w on w.team = s.team and w.kind = s.kind and w.week = (select max(week) from round)
            where t.active
              and (cast(:kind as text) is null or s.kind = :kind)
              and (cast(:level as text) is null
                   or shown_level(w.level, w.spoken_for_by, t.headcount, t.pooled_into) = :level)
              and (cast(:team as text) is null or s.team = :team)
              and (cast(:afterTeam as text) is null or (s.team, s.kind) > (:afterTeam, :afterKind))
              and (cast(:led as text[]) is null or t.team in (select id from team_and_below(:led)))
            order by s.team, s.kind
            limit :atMost
            """;

    private static final String TEAM = """
            select t.team, t.name, t.parent, t.headcount from team t
            where t.team = :team and t.active
              and (cast(:led as text[]) is null or t.team in (select id from team_and_below(:led)))
            """;

    private static final String PATH = """
            with recursive above as (
                select p.team, p.name, p.parent, 1 as height
                from team t join team p on p.team = t.parent where t.team = :team
                union all
                select p.team, p.name, p.parent, a.height + 1
                from above a join team p on p.team = a.parent where a.height < 20)
            select team, name from above order by height desc
            """;

    private static final String NEWEST =
            "select team, kind, round, reading from newest_reading where team = :team and kind = :kind";

    private static final String SERIES = """
            select week, score, chart_limit, value, level, advanced, answers
            from signal_week where team = :team and kind = :kind order by week
            """;

    private static final String NOTES =
            "select notes::text from round where notes <> '[]'::jsonb order by week desc limit 13";

    private final Jdbi jdbi;

    PostgresSignalSheet(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<SignalLine> signals(Sight sight, Wanted wanted, Optional<SignalId> after, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery(SIGNALS)
                .bind("kind", wanted.kind().map(SignalKind::wireName).orElse(null))
                .bind("level", wanted.level().map(Level::wireName).orElse(null))
                .bind("team", wanted.team().map(TeamId::value).orElse(null))
                .bind("afterTeam", after.map(id -> id.team().value()).orElse(null))
                .bind("afterKind", after.map(id -> id.kind().wireName()).orElse(null))
                .bindByType("led", led(sight), String[].class)
                .bind("atMost", atMost)
                .map((row, _) -> line(row))
                .list());
    }

    @Override
    public Optional<TeamLine> team(Sight sight, TeamId team) {
        return jdbi.withHandle(handle -> handle.createQuery(TEAM)
                .bind("team", team.value())
                .bindByType("led", led(sight), String[].class)
                .map((row, _) -> team(row, path(handle, team)))
                .findOne());
    }

    @Override
    public Optional<Evidence> evidence(TeamId team, SignalKind kind) {
        return jdbi.withHandle(handle -> handle.createQuery(NEWEST)
                .bind("team", team.value())
                .bind("kind", kind.wireName())
                .map((row, _) -> evidence(handle, row))
                .findOne());
    }

    private static String @Nullable [] led(Sight sight) {
        return switch (sight) {
            case Sight.Everyone _ -> null;
            case Sight.TeamsAndBelow(var teams) -> teams.toArray(String[]::new);
        };
    }

    private static SignalLine line(ResultSet row) throws SQLException {
        return new SignalLine(
                PostgresSignals.id(row),
                row.getString("name"),
                PostgresSignals.level(row),
                PostgresSignals.since(row),
                YearWeek.parse(row.getString("round")));
    }

    private static TeamLine team(ResultSet row, List<TeamLine.Unit> path) throws SQLException {
        return new TeamLine(
                new TeamId(row.getString("team")),
                row.getString("name"),
                Optional.ofNullable(row.getString("parent")).map(TeamId::new),
                SizeBand.of(Optional.ofNullable(row.getObject("headcount", Integer.class))),
                path);
    }

    private static List<TeamLine.Unit> path(Handle handle, TeamId team) {
        return handle.createQuery(PATH)
                .bind("team", team.value())
                .map((row, _) -> new TeamLine.Unit(row.getString("team"), row.getString("name")))
                .list();
    }

    private static Evidence evidence(Handle handle, ResultSet row) throws SQLException {
        var id = PostgresSignals.id(row);
        var notes = handle.createQuery(NOTES).mapTo(String.class).list().stream()
                .flatMap(NoteRow::parse)
                .filter(note -> note.kind() == id.kind())
                .toList();
        return new Evidence(
                ReadingRow.parse(row.getString("reading")).toDomain(id),
                YearWeek.parse(row.getString("round")),
                series(handle, id),
                notes);
    }

    private static List<Evidence.Point> series(Handle handle, SignalId id) {
        return handle.createQuery(SERIES)
                .bind("team", id.team().value())
                .bind("kind", id.kind().wireName())
                .map((row, _) -> new Evidence.Point(
                        YearWeek.parse(row.getString("week")),
                        row.getDouble("score"),
                        row.getDouble("chart_limit"),
                        row.getDouble("value"),
                        PostgresSignals.level(row),
                        row.getBoolean("advanced"),
                        row.getString("answers")))
                .list();
    }
}
