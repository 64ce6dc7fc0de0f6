package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Whoever holds the advisory lock has the turn; the lock falls with its connection.
@ApplicationScoped
class PostgresTurn implements Turn {

    private static final long IMPORTS = 0x756e_6465_7263_7572L;

    private final Jdbi jdbi;

    PostgresTurn(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean take(BooleanSupplier work) {
        return jdbi.withHandle(handle -> {
            if (!asks(handle, "select pg_try_advisory_lock(:turn)")) {
                return false;
            }
            try {
                return work.getAsBoolean();
            } finally {
                asks(handle, "select pg_advisory_unlock(:turn)");
            }
        });
    }

    private static boolean asks(Handle handle, String sql) {
        return handle.createQuery(sql)
                .bind("turn", IMPORTS)
                .mapTo(Boolean.class)
                .one();
    }
}
