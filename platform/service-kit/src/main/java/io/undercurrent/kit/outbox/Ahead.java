package io.undercurrent.kit.outbox;

import io.undercurrent.kit.outbox.Waiting.Unsent;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Reads the next batch in a thread of its own, over the same connection, while Kafka takes the one before.
final class Ahead implements AutoCloseable {

    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outbox-ahead").daemon().factory());
    private final Waiting waiting;
    private @Nullable Future<List<Unsent>> ordered;

    Ahead(Waiting waiting) {
        this.waiting = waiting;
    }

    /// Until it is taken, nobody else may use the connection.
    void order(Place place, Standing standing) {
        ordered = reader.submit(() -> waiting.behind(place, standing));
    }

    /// What was ordered, or else what lies behind this place now.
    List<Unsent> take(Place place, Standing standing) throws SQLException {
        var under = ordered;
        ordered = null;
        return under == null ? waiting.behind(place, standing) : taken(under);
    }

    private static List<Unsent> taken(Future<List<Unsent>> ordered) throws SQLException {
        try {
            return ordered.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException why) {
                throw why;
            }
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(e.getMessage());
        }
    }

    /// Returns when the connection is free again.
    @Override
    public void close() {
        ordered = null;
        reader.close();
    }
}
