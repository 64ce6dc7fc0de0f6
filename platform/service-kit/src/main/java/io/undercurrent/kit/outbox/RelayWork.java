package io.undercurrent.kit.outbox;

import io.undercurrent.kit.json.PlainJson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the relay does over one connection: lead, read in order of commit, remember how far it came, tidy up.
final class RelayWork implements AutoCloseable {

    private static final String LEAD = "select pg_try_advisory_lock(hashtext('undercurrent.outbox.relay'))";

    // a transaction that is still open may yet commit rows in front of those behind it
    private static final String NEXT = """
            select outbox.txid::text, outbox.id, topic, key, headers::text, value
            from outbox, relay_position at
            where (outbox.txid, outbox.id) > (at.txid, at.id)
              and outbox.txid < pg_snapshot_xmin(pg_current_snapshot())
            order by outbox.txid, outbox.id
            limit ?
            """;
    private static final String MOVE = "update relay_position set txid = ?::xid8, id = ?";
    private static final String PRUNE = """
            delete from outbox using relay_position at where (outbox.txid, outbox.id) <= (at.txid, at.id)
            """;

    private final Connection connection;
    private final OutboxLimits limits;
    private long pruned = System.nanoTime();

    RelayWork(Connection connection, OutboxLimits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    boolean becomesLeader() throws SQLException {
        try (var statement = connection.prepareStatement(LEAD);
                var row = statement.executeQuery()) {
            row.next();
            boolean leads = row.getBoolean(1);
            connection.commit();
            return leads;
        }
    }

    int sendNext(Broker broker) throws SQLException {
        var unsent = next();
        connection.commit();
        if (!unsent.isEmpty()) {
            broker.send(unsent.stream().map(Unsent::row).toList());
            moveBehind(unsent.getLast());
        }
        pruneNowAndThen();
        return unsent.size();
    }

    private List<Unsent> next() throws SQLException {
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setInt(1, limits.batch());
            try (var row = statement.executeQuery()) {
                var unsent = new ArrayList<Unsent>();
                while (row.next()) {
                    unsent.add(new Unsent(row.getString(1), row.getLong(2), row(row)));
                }
                return unsent;
            }
        }
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getString("topic"),
                row.getString("key"),
                PlainJson.read(row.getString("headers")),
                row.getBytes("value"));
    }

    private void moveBehind(Unsent last) throws SQLException {
        try (var statement = connection.prepareStatement(MOVE)) {
            statement.setString(1, last.txid());
            statement.setLong(2, last.id());
            statement.executeUpdate();
        }
        connection.commit();
    }

    private void pruneNowAndThen() throws SQLException {
        if (System.nanoTime() - pruned < limits.pruneEvery().toNanos()) {
            return;
        }
        try (var statement = connection.prepareStatement(PRUNE)) {
            statement.executeUpdate();
        }
        connection.commit();
        pruned = System.nanoTime();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private record Unsent(String txid, long id, OutboxRow row) {}
}
