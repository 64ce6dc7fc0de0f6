package io.undercurrent.survey.workforce.postgres;

import static java.util.stream.Collectors.toCollection;

import io.undercurrent.survey.workforce.domain.EventBook;
import io.undercurrent.survey.workforce.domain.EventKey;
import io.undercurrent.survey.workforce.domain.WaitingChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

@ApplicationScoped
class PostgresEventBook implements EventBook {

    // in one order, so that two senders of the same events do not wait for each other
    private static final String NOTE_NEW = """
            insert into employment_event (source, id)
            select distinct source, id from unnest(:sources, :ids) as sent (source, id) order by source, id
            on conflict do nothing
            returning source, id""";

    private static final String FORGET = """
            delete from employment_event
            where (source, id) in (select source, id from unnest(:sources, :ids) as refused (source, id))""";

    private static final String AWAIT = """
            insert into employment_event_waiting (employee_id) select distinct unnest(:who)
            on conflict (employee_id) do update set noted_at = now()""";

    private static final String SETTLE = """
            delete from employment_event_waiting
            where noted_at <= (select received_at from workforce_import where id = ?)""";

    private static final String WAITING = """
            select (select count(*) from employment_event_waiting) as people,
                   (select min(noted_at) from employment_event_waiting) as since,
                   (select count(*) from employment_change where due) as ahead,
                   (select count(*) from employment_change where not due) as unfit""";

    private final Jdbi jdbi;

    PostgresEventBook(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<EventKey> noteNew(Collection<EventKey> keys) {
        return jdbi.withHandle(handle -> bound(handle.createQuery(NOTE_NEW), keys)
                .map((row, context) -> new EventKey(row.getString("source"), row.getString("id")))
                .collect(toCollection(HashSet::new)));
    }

    @Override
    public void forget(Collection<EventKey> keys) {
        jdbi.useHandle(handle -> bound(handle.createUpdate(FORGET), keys).execute());
    }

    private static <S extends SqlStatement<S>> S bound(S statement, Collection<EventKey> keys) {
        return statement
                .bindArray(
                        "sources",
                        String.class,
                        keys.stream().map(EventKey::source).toList())
                .bindArray("ids", String.class, keys.stream().map(EventKey::id).toList());
    }

    @Override
    public void await(Collection<String> employees) {
        jdbi.useHandle(handle -> handle.createUpdate(AWAIT)
                .bindArray("who", String.class, employees)
                .execute());
    }

    @Override
    public void settle(UUID importId) {
        jdbi.useHandle(handle -> handle.execute(SETTLE, importId));
    }

    @Override
    public WaitingChanges waiting() {
        return jdbi.withHandle(handle ->
                handle.createQuery(WAITING).map(PostgresEventBook::row).one());
    }

    private static WaitingChanges row(ResultSet row, StatementContext context) throws SQLException {
        return new WaitingChanges(
                row.getInt("people"),
                Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("ahead"),
                row.getInt("unfit"));
    }
}
