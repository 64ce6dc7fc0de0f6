package io.undercurrent.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How the outbox is emptied, and when it is too full to take more.
@ConfigMapping(prefix = "undercurrent.outbox")
public interface OutboxLimits {

    /// Past this many unsent rows a write is refused.
    @WithDefault("2000000")
    long mostRows();

    /// Past this age of the oldest unsent row a write is refused.
    @WithDefault("6h")
    Duration oldestRow();

    /// When a refused writer may try again.
    @WithDefault("30s")
    Duration tryAgainAfter();

    /// Whether this process may be the relay.
    @WithDefault("true")
    boolean relay();

    /// How many rows are sent between two moves of the relay's position.
    @WithDefault("2000")
    int batch();

    /// How long the relay rests after it sent something.
    @WithDefault("50ms")
    Duration restWhenBusy();

    /// How long the relay rests when there was nothing to send.
    @WithDefault("200ms")
    Duration restWhenIdle();

    /// How long the relay rests at most while PostgreSQL or Kafka is away.
    @WithDefault("5s")
    Duration longestBackoff();

    /// How often sent rows are removed.
    @WithDefault("10s")
    Duration pruneEvery();
}
