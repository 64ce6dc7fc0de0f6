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
import org.jdbi.v3.core.Handle;

/// What still waits to be told, read in order of commit.
final class Waiting {

    private static final int AT_ONCE = 200;

    // a transaction that is still open may yet commit rows in front of those behind it; the order is the table's own,
    // for a bare txid would mean the text that is selected
    private static final String NEXT = """
            select outbox.txid::text as txid, outbox.id, facts, topic, key, headers, type, subject, value, written
            from outbox
            where (outbox.txid, outbox.id) > (?::xid8, ?)
              and outbox.txid < pg_snapshot_xmin(pg_current_snapshot())
            order by outbox.txid, outbox.id
            limit ?
            """;

    private final Handle handle;
    private final OutboxLimits limits;
    private final Envelope envelope;

    Waiting(Handle handle, OutboxLimits limits, Envelope envelope) {
        this.handle = handle;
        this.limits = limits;
        this.envelope = envelope;
    }

    List<Unsent> behind(Place place, Standing standing) throws SQLException {
        return handle.inTransaction(same -> read(same.getConnection(), place, standing));
    }

    private List<Unsent> read(Connection connection, Place place, Standing standing) throws SQLException {
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setString(1, place.txid());
            statement.setLong(2, place.id());
            statement.setInt(3, limits.batch());
            statement.setFetchSize(AT_ONCE);
            try (var row = statement.executeQuery()) {
                return read(row, standing);
            }
        }
    }

    private List<Unsent> read(ResultSet row, Standing standing) throws SQLException {
        var unsent = new ArrayList<Unsent>();
        for (int facts = 0; facts < limits.batch() && row.next(); facts += row.getInt("facts")) {
            var place = new Place(row.getString("txid"), row.getLong("id"));
            unsent.add(new Unsent(place, rows(row, place, standing)));
        }
        return unsent;
    }

    private List<OutboxRow> rows(ResultSet row, Place place, Standing standing) throws SQLException {
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
        var written = row.getObject("written", OffsetDateTime.class).toInstant();
        var start = standing.seed() + '/' + place.txid() + '/' + place.id() + '/';
        var rows = new ArrayList<OutboxRow>(letters.size());
        for (var letter : letters) {
            var raised = letter.in(standing.mark().epoch());
            rows.add(envelope.around(raised, id(start + rows.size()), written));
        }
        return rows;
    }

    // an id follows from the place in the outbox, so it is the same however often a fact is sent
    private static UUID id(String place) {
        return UUID.nameUUIDFromBytes(place.getBytes(UTF_8));
    }

    record Unsent(Place place, List<OutboxRow> rows) {}
}
