package io.undercurrent.proving.chaos.field;

import io.undercurrent.proving.calls.Pause;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Starts again what died, a second later, as Kubernetes would.
final class Keeper implements AutoCloseable {
    private static final Duration BACK_OFF = Duration.ofSeconds(1);

    private final Supplier<List<Replica>> replicas;
    private final Thread watch;
    private volatile boolean ended;

    Keeper(Supplier<List<Replica>> replicas) {
        this.replicas = replicas;
        this.watch = Thread.ofPlatform().name("keeper").daemon().start(this::watch);
    }

    private void watch() {
        while (!ended) {
            Pause.of(BACK_OFF);
            replicas.get().stream()
                    .filter(replica -> !ended && replica.isMissed())
                    .forEach(Replica::start);
        }
    }

    @Override
    public void close() {
        ended = true;
        try {
            watch.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
