package io.undercurrent.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What the inbox does, in numbers.
@Singleton
class InboxMeters {

    private final MeterRegistry registry;
    private final Timer batches;
    private final Counter records;
    private final Counter skipped;
    private final Counter retries;
    private volatile Optional<Instant> newestEffect = Optional.empty();

    InboxMeters(MeterRegistry registry) {
        this.registry = registry;
        this.batches = registry.timer("undercurrent.inbox.batches");
        this.records = registry.counter("undercurrent.inbox.records");
        this.skipped = registry.counter("undercurrent.inbox.skipped");
        this.retries = registry.counter("undercurrent.inbox.retries");
        registry.gauge("undercurrent.inbox.newest.effect.age.seconds", this, InboxMeters::secondsSinceNewestEffect);
    }

    void tookEffect(int fresh, int cameBefore, Duration within) {
        batches.record(within);
        records.increment(fresh);
        skipped.increment(cameBefore);
        newestEffect = fresh > 0 ? Optional.of(Instant.now()) : newestEffect;
    }

    void laidAside(String reason) {
        registry.counter("undercurrent.inbox.dead.letters", "reason", reason).increment();
    }

    void retried() {
        retries.increment();
    }

    void rebalanced(String kind) {
        registry.counter("undercurrent.inbox.rebalances", "kind", kind).increment();
    }

    // nothing taken in since the start: not a number, which no alarm takes for an age
    private double secondsSinceNewestEffect() {
        return newestEffect
                .map(at -> Duration.between(at, Instant.now()).toMillis() / 1_000.0)
                .orElse(Double.NaN);
    }
}
