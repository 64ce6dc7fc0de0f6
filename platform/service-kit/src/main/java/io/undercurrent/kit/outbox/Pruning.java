package io.undercurrent.kit.outbox;

import org.jdbi.v3.core.Handle;

/// Removes what was told.
final class Pruning {

    private static final String PRUNE = """
            delete from outbox using relay_position at where (outbox.txid, outbox.id) <= (at.txid, at.id)
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
            handle.execute(PRUNE);
            pruned = System.nanoTime();
        }
    }
}
