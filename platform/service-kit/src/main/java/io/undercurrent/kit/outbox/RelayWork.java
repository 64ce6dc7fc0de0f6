package io.undercurrent.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.undercurrent.kit.json.PlainJson;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the relay does over one connection: lead, read in order of commit, remember how far it came, tidy up.
final class RelayWork implements AutoCloseable {

    private static final int AT_ONCE = 200;
    private static final String LEAD = "select pg_try_advisory_lock(hashtext('undercurrent.outbox.relay'))";

    // a transaction that is still open may yet commit rows in front of those behind it
    private static final String NEXT = """
            select outbox.txid::text as txid, outbox.id, facts, topic, key, headers, type, subject, value, written, seed
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
    private final Envelope envelope;
    private long pruned = System.nanoTime();

    RelayWork(Connection connection, OutboxLimits limits, Envelope envelope) {
        this.connection = connection;
        this.limits = limits;
        this.envelope = envelope;
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
        var rows = unsent.stream().flatMap(each -> each.rows().stream()).toList();
        if (!unsent.isEmpty()) {
            broker.send(rows);
            moveBehind(unsent.getLast());
        }
        pruneNowAndThen();
        return rows.size();
    }

    private List<Unsent> next() throws SQLException {
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setInt(1, limits.batch());
            statement.setFetchSize(AT_ONCE);
            try (var row = statement.executeQuery()) {
                var unsent = new ArrayList<Unsent>();
                for (int facts = 0; facts < limits.batch() && row.next(); facts += row.getInt("facts")) {
                    unsent.add(new Unsent(row.getString("txid"), row.getLong("id"), rows(row)));
                }
                return unsent;
            }
        }
    }

    private List<OutboxRow> rows(ResultSet row) throws SQLException {
        var topic = row.getString("topic");
        var key = row.getString("key");
        var headers = row.getString("headers");
        var type = row.getString("type");
        var value = row.getBytes("value");
        if (headers != null) {
            return List.of(new OutboxRow(topic, key, PlainJson.read(headers), value));
        }
        var letters = type == null
                ? Bundle.open(value)
                : List.of(new Letter(topic, key, type, row.getString("subject"), value));
        return addressed(letters, row);
    }

    // an id follows from the place in the outbox, so it is the same however often a fact is sent
    private List<OutboxRow> addressed(List<Letter> letters, ResultSet row) throws SQLException {
        var place = row.getString("seed") + '/' + row.getString("txid") + '/' + row.getLong("id") + '/';
        var written = row.getObject("written", OffsetDateTime.class).toInstant();
        var rows = new ArrayList<OutboxRow>(letters.size());
        for (var letter : letters) {
            var id = UUID.nameUUIDFromBytes((place + rows.size()).getBytes(UTF_8));
            rows.add(envelope.around(letter, id, written));
        }
        return rows;
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

    private record Unsent(String txid, long id, List<OutboxRow> rows) {}
}
