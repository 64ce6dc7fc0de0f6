package io.undercurrent.kit.access;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/// Who looked at what; it is only added to, until an entry's time is over.
@Singleton
public class AccessLog {

    private static final String WRITE = """
            insert into access_log (who, roles, matter, subject, teams, address, kept_until)
            values (:who, :roles, :matter, :subject, :teams, :address, now() + :kept::interval)
            """;
    private static final String WHICH = """
            from access_log
            where (:who::text is null or who = :who) and (:team::text is null or :team = any (teams))
                and (:subject::text is null or subject = :subject) and (:matter::text is null or matter = :matter)
                and (:since::timestamptz is null or at >= :since) and (:until::timestamptz is null or at < :until)
            """;
    private static final String PAGE = "select number, at, who, roles, matter, subject, teams, address " + WHICH
            + " and (:before::bigint is null or number < :before) order by number desc limit :limit";
    private static final String TALLIES = """
            select matter, role, count(*) as looks, count(distinct who) as readers, max(at) as last_at
            from (select matter, who, at, unnest(roles) as role %s) as look
            group by matter, role order by matter, role
            """.formatted(WHICH);
    private static final String PRUNE = "delete from access_log where kept_until < now()";

    private final Jdbi jdbi;
    private final AccessLimits limits;

    AccessLog(Jdbi jdbi, AccessLimits limits) {
        this.jdbi = jdbi;
        this.limits = limits;
    }

    /// Committed when it returns: nobody sees an answer that is not written down.
    void write(Look look) {
        jdbi.useHandle(handle -> handle.createUpdate(WRITE)
                .bind("who", look.who())
                .bindArray("roles", String.class, look.roles())
                .bind("matter", look.matter().wireName())
                .bind("subject", look.subject())
                .bindArray("teams", String.class, look.teams())
                .bind("address", look.address())
                .bind("kept", limits.kept().toString())
                .execute());
    }

    public List<Entry> newest(Wanted wanted, Optional<Long> before, int limit) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(PAGE), wanted)
                .bind("before", before)
                .bind("limit", limit)
                .map((row, _) -> entry(row))
                .list());
    }

    public List<Tally> tallies(Wanted wanted) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(TALLIES), wanted)
                .map((row, _) -> new Tally(
                        matter(row),
                        row.getString("role"),
                        row.getLong("looks"),
                        row.getLong("readers"),
                        instant(row, "last_at")))
                .list());
    }

    @Scheduled(every = "1h", delayed = "5m")
    void prune() {
        jdbi.useHandle(handle -> handle.execute(PRUNE));
    }

    private static Query bound(Query query, Wanted wanted) {
        return query.bind("who", wanted.who())
                .bind("team", wanted.team())
                .bind("subject", wanted.subject())
                .bind("matter", wanted.matter().map(Matter::wireName))
                .bind("since", wanted.since())
                .bind("until", wanted.until());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var look = new Look(
                row.getString("who"),
                words(row, "roles"),
                matter(row),
                Optional.ofNullable(row.getString("subject")),
                words(row, "teams"),
                row.getString("address"));
        return new Entry(row.getLong("number"), instant(row, "at"), look);
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return Matter.named(row.getString("matter")).orElseThrow();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
