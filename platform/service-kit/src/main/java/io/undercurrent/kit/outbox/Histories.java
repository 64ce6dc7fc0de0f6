package io.undercurrent.kit.outbox;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Where the telling stands, and how it goes on after a restore; the same from every process at one database.
@Singleton
class Histories {

    private static final String READ = """
            select epoch, turn, told_epoch, told_turn, refusing_since, exists (
                select from pg_locks
                where locktype = 'advisory' and granted and objsubid = 1
                    and objid = (hashtext('undercurrent.outbox.relay')::bigint & 4294967295)::oid
                    and database = (select oid from pg_database where datname = current_database())) as led
            from relay_position
            """;

    // above every history that anybody knows of
    private static final String BEGIN = """
            with before as (
                select epoch, turn, told_epoch, told_turn from relay_position where epoch = :after for update
            ), noted as (
                insert into relay_history (epoch, begun_by, known_turn, told_epoch, told_turn)
                select greatest(epoch, told_epoch) + 1, :by, turn, told_epoch, told_turn from before
                returning epoch
            )
            update relay_position
            set epoch = noted.epoch, turn = 0, seed = gen_random_uuid(),
                told_epoch = null, told_turn = null, refusing_since = null
            from noted
            """;

    private final Jdbi jdbi;

    Histories(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Telling now() {
        return jdbi.withHandle(Histories::read);
    }

    /// Whether a new history begins; it does not when another one has begun since.
    boolean begin(long after, String by) {
        return jdbi.withHandle(handle ->
                handle.createUpdate(BEGIN).bind("after", after).bind("by", by).execute() == 1);
    }

    private static Telling read(Handle handle) {
        return handle.createQuery(READ).map((row, _) -> telling(row)).one();
    }

    private static Telling telling(ResultSet row) throws SQLException {
        var since = Optional.ofNullable(row.getObject("refusing_since", OffsetDateTime.class));
        long epoch = row.getLong("told_epoch");
        long turn = row.getLong("told_turn");
        return new Telling(
                new Mark(row.getLong("epoch"), row.getLong("turn")),
                since.map(when -> new Refusal(when.toInstant(), epoch, turn)),
                row.getBoolean("led"));
    }

    /// What this database knows of its telling, why it tells nothing, and whether any process leads.
    record Telling(Mark known, Optional<Refusal> refusal, boolean led) {}
}
