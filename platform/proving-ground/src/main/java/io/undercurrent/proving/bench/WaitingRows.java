package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Pause;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// Rows in the outbox of pilot-service that its relay cannot take yet: a writer older than they are is still at work,
/// and may yet commit rows in front of them.
final class WaitingRows implements AutoCloseable {
    private static final int IN_A_COMMIT = 90;
    private static final int IN_A_BATCH = 2_000;
    private static final int AT_ONCE = 200;
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofMillis(10);
    private static final String ADD = """
        insert into outbox (topic, key, type, subject, value)
        select topic, key, type, subject, value
        from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[])
            with ordinality as letter (topic, key, type, subject, value, place)
        order by place
        """;
    private static final String NEXT = """
        select txid::text as txid, id, facts, topic, key, headers, type, subject, value, written
        from outbox where (txid, id) > (?::xid8, ?)
        order by outbox.txid, id limit ?
        """;

    private record Place(String txid, long id) {}

    private final Connection older;
    private final Connection connection;
    private final Place before;

    WaitingRows(Baseline baseline) throws SQLException {
        older = baseline.to("pilot");
        older.setAutoCommit(false);
        run(older, "select pg_current_xact_id()");
        connection = baseline.to("pilot");
        before = place("select txid::text as txid, id from relay_position");
    }

    /// As the outbox adds what one request tells of.
    void add(List<Dispatch> facts, String topic) throws SQLException {
        try (var insert = connection.prepareStatement(ADD)) {
            for (var from = 0; from < facts.size(); from += IN_A_COMMIT) {
                var together = facts.subList(from, Math.min(facts.size(), from + IN_A_COMMIT));
                insert.setArray(1, texts(together, _ -> topic));
                insert.setArray(2, texts(together, Dispatch::key));
                insert.setArray(3, texts(together, fact -> "io.undercurrent." + fact.type()));
                insert.setArray(4, texts(together, Dispatch::subject));
                var values = together.stream().map(Dispatch::value).toArray(byte[][]::new);
                insert.setArray(5, connection.createArrayOf("bytea", values));
                insert.executeUpdate();
            }
        }
        run(connection, "vacuum analyze outbox");
    }

    /// The loop of the relay over all that waits, without sending anything.
    double millisecondsToSelectAll(int rows) throws SQLException {
        connection.setAutoCommit(false);
        var watch = new Stopwatch();
        var read = 0;
        try (var select = connection.prepareStatement(NEXT)) {
            select.setFetchSize(AT_ONCE);
            var at = before;
            for (var batch = IN_A_BATCH; batch == IN_A_BATCH; read += batch) {
                select.setString(1, at.txid());
                select.setLong(2, at.id());
                select.setInt(3, IN_A_BATCH);
                batch = 0;
                try (var row = select.executeQuery()) {
                    for (; row.next(); batch++) {
                        at = read(row);
                    }
                }
                connection.commit();
            }
        }
        connection.setAutoCommit(true);
        if (read != rows) {
            throw new IllegalStateException("Read %d of %d rows".formatted(read, rows));
        }
        return watch.milliseconds();
    }

    private static Place read(ResultSet row) throws SQLException {
        for (var column : List.of("facts", "topic", "key", "headers", "type", "subject", "written")) {
            row.getString(column);
        }
        row.getBytes("value");
        return new Place(row.getString("txid"), row.getLong("id"));
    }

    /// From when the relay may begin until it has told everything.
    double millisecondsToTellAll() throws SQLException {
        var last = place("select txid::text as txid, id from outbox order by outbox.txid desc, id desc limit 1");
        var watch = new Stopwatch();
        older.commit();
        Pause.until("the relay has told everything", LIMIT, LOOK, () -> isTold(last));
        return watch.milliseconds();
    }

    private boolean isTold(Place last) {
        try (var select = connection.prepareStatement("select (txid, id) >= (?::xid8, ?) from relay_position")) {
            select.setString(1, last.txid());
            select.setLong(2, last.id());
            try (var row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Place place(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return new Place(row.getString("txid"), row.getLong("id"));
        }
    }

    private java.sql.Array texts(List<Dispatch> facts, Function<Dispatch, String> text) throws SQLException {
        return connection.createArrayOf("text", facts.stream().map(text).toArray(String[]::new));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        older.close();
        connection.close();
    }
}
