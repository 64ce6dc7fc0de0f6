package io.undercurrent.kit.idempotency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long requests are remembered.
@ConfigMapping(prefix = "undercurrent.idempotency")
public interface IdempotencyLimits {

    /// For how long the same key gets the same answer.
    @WithDefault("24h")
    Duration kept();
}
