package io.undercurrent.signals.evidence.kafka;

import io.undercurrent.kit.inbox.Reread;
import io.undercurrent.signals.evidence.Retold;
import io.undercurrent.signals.evidence.ToldAgain;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Reads the next part in a thread of its own while one is stored.
final class AheadRetelling implements ToldAgain.Retelling {

    private final ExecutorService ahead = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("told-again").daemon().factory());
    private final Reread reread;
    private Future<Retold> ordered;

    AheadRetelling(Reread reread) {
        this.reread = reread;
        this.ordered = order();
    }

    @Override
    public Retold next() {
        var retold = await(ordered);
        ordered = order();
        return retold;
    }

    @Override
    public void close() {
        ahead.execute(reread::close);
        ahead.close();
    }

    private Future<Retold> order() {
        return ahead.submit(() -> {
            var chunk = reread.next();
            return new Retold(FactNews.of(chunk.facts()), Again.places(chunk.next()), chunk.reachedInbox());
        });
    }

    private static Retold await(Future<Retold> ordered) {
        try {
            return ordered.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException(e.getMessage());
        }
    }
}
