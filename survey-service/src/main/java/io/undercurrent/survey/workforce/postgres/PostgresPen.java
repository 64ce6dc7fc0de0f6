package io.undercurrent.survey.workforce.postgres;

import io.undercurrent.survey.workforce.domain.Pen;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/// Two advisory locks that fall with the transaction: changes share the first, which an import takes for itself, and
/// take turns by the second.
@ApplicationScoped
class PostgresPen implements Pen {

    private static final long IMPORT = 42_003L;
    private static final long CHANGES = 42_004L;

    private final Jdbi jdbi;

    PostgresPen(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void takeForImport() {
        lock("select pg_advisory_xact_lock(?)", IMPORT);
    }

    @Override
    public boolean takeForChanges() {
        var free = jdbi.withHandle(handle -> handle.select("select pg_try_advisory_xact_lock_shared(?)", IMPORT)
                .mapTo(Boolean.class)
                .one());
        if (free) {
            lock("select pg_advisory_xact_lock(?)", CHANGES);
        }
        return free;
    }

    @Override
    public void waitForChanges() {
        lock("select pg_advisory_xact_lock_shared(?)", IMPORT);
        lock("select pg_advisory_xact_lock(?)", CHANGES);
    }

    private void lock(String sql, long what) {
        jdbi.useHandle(handle -> handle.execute(sql, what));
    }
}
