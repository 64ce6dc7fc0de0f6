package io.undercurrent.signals.detection.postgres;

import io.undercurrent.signals.detection.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

@ApplicationScoped
class PostgresTurn implements Turn {

    private static final String TAKE = "select pg_try_advisory_xact_lock(hashtext('undercurrent.signals.rounds'))";

    private final Jdbi jdbi;

    PostgresTurn(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean take() {
        return jdbi.withHandle(
                handle -> handle.createQuery(TAKE).mapTo(Boolean.class).one());
    }
}
