package io.undercurrent.survey.workforce.postgres;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.undercurrent.survey.workforce.domain.Audit;
import io.undercurrent.survey.workforce.domain.AuditEntry;
import io.undercurrent.survey.workforce.domain.ChangeKind;
import io.undercurrent.survey.workforce.domain.ChangedBy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresAudit implements Audit {

    private static final String NOTE = """
            with entry as (
                insert into workforce_change (client, channel) values (:client, :channel) returning number
            )
            insert into workforce_change_count (number, kind, times)
            select entry.number, counted.* from entry, unnest(:kinds, :times) as counted (kind, times)""";

    private static final String PAGE = """
            select entry.*, counted.kind, counted.times
            from (
                select * from workforce_change
                where cast(:before as bigint) is null or number < :before
                order by number desc limit :limit
            ) entry
            join workforce_change_count counted using (number)
            order by number desc, kind""";

    private record Row(AuditEntry entry, ChangeKind kind, int times) {}

    private final Jdbi jdbi;

    PostgresAudit(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void note(ChangedBy by, Map<ChangeKind, Integer> counts) {
        var happened =
                counts.entrySet().stream().filter(count -> count.getValue() > 0).toList();
        if (happened.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(NOTE)
                .bindMethods(by)
                .bindArray(
                        "kinds",
                        String.class,
                        happened.stream().map(count -> count.getKey().name()).toList())
                .bindArray(
                        "times",
                        Long.class,
                        happened.stream()
                                .map(count -> count.getValue().longValue())
                                .toList())
                .execute());
    }

    @Override
    public List<AuditEntry> page(Optional<Long> before, int limit) {
        var rows = jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("before", before)
                .bind("limit", limit)
                .map(PostgresAudit::row)
                .list());
        return rows.stream()
                .collect(groupingBy(Row::entry, LinkedHashMap::new, toMap(Row::kind, Row::times)))
                .entrySet()
                .stream()
                .map(entry -> counted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static AuditEntry counted(AuditEntry entry, Map<ChangeKind, Integer> counts) {
        return new AuditEntry(entry.number(), entry.at(), entry.by(), counts);
    }

    private static Row row(ResultSet row, StatementContext context) throws SQLException {
        var entry = new AuditEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new ChangedBy(row.getString("client"), row.getString("channel")),
                Map.of());
        return new Row(entry, ChangeKind.valueOf(row.getString("kind")), row.getInt("times"));
    }
}
