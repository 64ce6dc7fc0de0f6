package io.undercurrent.kit.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long a service does its work without a neighbour.
@ConfigMapping(prefix = "undercurrent.health")
public interface HealthLimits {

    /// After this time without Kafka the service is not ready; until then it answers from what it knows.
    @WithDefault("6h")
    Duration longestWithoutKafka();
}
