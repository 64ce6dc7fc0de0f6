package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Whoever holds the advisory lock has the turn; the lock falls with its connection.
@ApplicationScoped
class PostgresTurn implements Turn {

    private static final long IMPORTS = 42_001L;

    private final Jdbi jdbi;

    PostgresTurn(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean take(BooleanSupplier work) {
        // a connection of its own: one that jdbi lends out would be handed to the work as well
        try (var handle = jdbi.open()) {
            return asks(handle, "select pg_try_advisory_lock(:turn)") && doAndUnlock(handle, work);
        }
    }

    private static boolean doAndUnlock(Handle handle, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } finally {
            asks(handle, "select pg_advisory_unlock(:turn)");
        }
    }

    private static boolean asks(Handle handle, String sql) {
        return handle.createQuery(sql)
                .bind("turn", IMPORTS)
                .mapTo(Boolean.class)
                .one();
    }
}
