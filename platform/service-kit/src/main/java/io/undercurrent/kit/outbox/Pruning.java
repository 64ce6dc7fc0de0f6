package io.undercurrent.kit.outbox;

import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Empties the partitions of which everything was told.
final class Pruning {

    private static final Logger LOG = Logger.getLogger(Pruning.class);
    private static final String TOLD = """
            select number
            from generate_series(0, 3) as slots (number)
            where number <> extract(epoch from now())::bigint / 10 % 4
              and exists (select from outbox where slot = number)
              and not exists (
                  select from outbox, relay_position at
                  where slot = number and (outbox.txid, outbox.id) > (at.txid, at.id))
            """;
    private static final String UNTOLD = """
            select exists (
                select from outbox, relay_position at
                where slot = :slot and (outbox.txid, outbox.id) > (at.txid, at.id))
            """;

    private final Handle handle;
    private final OutboxLimits limits;
    private long pruned = System.nanoTime();

    Pruning(Handle handle, OutboxLimits limits) {
        this.handle = handle;
        this.limits = limits;
    }

    void nowAndThen() {
        if (System.nanoTime() - pruned >= limits.pruneEvery().toNanos()) {
            told().forEach(this::empty);
            pruned = System.nanoTime();
        }
    }

    private List<Integer> told() {
        return handle.createQuery(TOLD).mapTo(Integer.class).list();
    }

    private void empty(int slot) {
        try {
            handle.useTransaction(same -> emptyAlone(same, slot));
        } catch (JdbiException e) {
            LOG.debugf("Partition %d of the outbox is in use and is emptied another time: %s", slot, e.getMessage());
        }
    }

    // a transaction that began in this slot and still runs holds the table: nobody shall wait behind us for its end
    private static void emptyAlone(Handle handle, int slot) {
        handle.execute("set local lock_timeout = '100ms'");
        handle.execute("lock table outbox_%d in access exclusive mode".formatted(slot));
        var untold = handle.createQuery(UNTOLD).bind("slot", slot);
        if (!untold.mapTo(boolean.class).one()) {
            handle.execute("truncate table outbox_%d".formatted(slot));
        }
    }
}
