package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Part;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// F10: somebody writes for a long time in the database, and some commits take much longer than others: rows become
/// visible in another order than they were numbered.
public final class LongTransaction implements Fault {
    private static final String SLOW = """
        create or replace function dawdle() returns trigger language plpgsql as
            $$ begin if random() < 0.1 then perform pg_sleep(2 * random()); end if; return null; end $$;
        drop trigger if exists dawdling on outbox;
        create constraint trigger dawdling after insert on outbox deferrable initially deferred
            for each row execute function dawdle()\
        """;
    private static final String QUICK = "drop trigger if exists dawdling on outbox; drop function dawdle()";
    private static final String DEADLOCK = "40P01";

    @Override
    public String key() {
        return "F10";
    }

    @Override
    public String name() {
        return "a long writing transaction and late commits";
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.POSTGRES);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var database = chance.nextBoolean() ? "pilot" : "people";
        var time = Duration.ofMillis(5_000 + chance.nextInt(35_000));
        var began = Instant.now();
        try (var slow = field.postgres().connection(database);
                var writer = field.postgres().connection(database)) {
            insist(slow, SLOW);
            writer.setAutoCommit(false);
            run(writer, "create table left_behind_" + Math.abs(chance.nextInt()) + " (nothing text)");
            Pause.of(time);
            writer.rollback();
            insist(slow, QUICK);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Injury(key(), "in " + database + " for " + time.toSeconds() + " s", began, Instant.now());
    }

    /// Whoever locks the outbox and its partitions is sometimes in the way of the relay; then the relay comes first.
    private static void insist(Connection connection, String sql) throws SQLException {
        while (true) {
            try {
                run(connection, sql);
                return;
            } catch (SQLException e) {
                if (!DEADLOCK.equals(e.getSQLState())) {
                    throw e;
                }
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
