package io.undercurrent.kit.outbox;

import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/// The relay's own row in the database; each call is a transaction of its own.
final class RelayPosition {

    private static final Logger LOG = Logger.getLogger(RelayPosition.class);
    private static final String LEAD = "select pg_try_advisory_lock(hashtext('undercurrent.outbox.relay'))";
    private static final String READ = "select txid::text, id, epoch, turn, seed::text from relay_position";
    private static final String MOVE = """
            update relay_position set txid = :txid::xid8, id = :id, turn = :turn
            where epoch = :epoch and turn in (:turn, :turn - 1)
            """;
    private static final String REFUSE = """
            update relay_position
            set told_epoch = :epoch, told_turn = :turn, refusing_since = coalesce(refusing_since, now())
            """;
    private static final String AGREE = """
            update relay_position set told_epoch = null, told_turn = null, refusing_since = null
            where refusing_since is not null
            """;
    private static final String SETTLE = """
            update relay_position set cluster = (select system_identifier from pg_control_system())
            where cluster is null
            """;
    private static final String HAS_MOVED =
            "select cluster <> (select system_identifier from pg_control_system()) from relay_position";

    // transaction numbers of another cluster lie in front of all that this one will ever give
    private static final String MAKE_OLD =
            "update outbox set txid = '3' where txid >= pg_snapshot_xmax(pg_current_snapshot())";
    private static final String START_OVER = """
            update relay_position
            set txid = '0', id = 0, seed = gen_random_uuid(),
                cluster = (select system_identifier from pg_control_system())
            """;

    private final Handle handle;

    RelayPosition(Handle handle) {
        this.handle = handle;
    }

    /// Whether of all processes at this database this one tells; so it stays for as long as the connection lives.
    boolean isOurs() {
        return handle.createQuery(LEAD).mapTo(boolean.class).one();
    }

    /// After a dump went into another cluster, what waits is told first, and what may have been told is told again.
    void settleIn() {
        handle.useTransaction(same -> {
            same.execute(SETTLE);
            if (same.createQuery(HAS_MOVED).mapTo(boolean.class).one()) {
                LOG.warn("This database has moved to another cluster: what still lies in the outbox is told again");
                same.execute(MAKE_OLD);
                same.execute(START_OVER);
            }
        });
    }

    Standing read() {
        return handle.createQuery(READ)
                .map((row, _) -> new Standing(
                        new Place(row.getString("txid"), row.getLong("id")),
                        new Mark(row.getLong("epoch"), row.getLong("turn")),
                        row.getString("seed")))
                .one();
    }

    /// Fails when the row is not as its leader left it: restored, or in a new history.
    void move(Place place, Mark mark) {
        int moved = handle.createUpdate(MOVE)
                .bind("txid", place.txid())
                .bind("id", place.id())
                .bind("epoch", mark.epoch())
                .bind("turn", mark.turn())
                .execute();
        if (moved != 1) {
            throw new IllegalStateException("The relay's position was changed by somebody else");
        }
    }

    void refuse(Mark told) {
        handle.createUpdate(REFUSE)
                .bind("epoch", told.epoch())
                .bind("turn", told.turn())
                .execute();
    }

    void agree() {
        handle.execute(AGREE);
    }
}
