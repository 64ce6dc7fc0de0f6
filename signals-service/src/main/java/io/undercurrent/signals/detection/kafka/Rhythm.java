package io.undercurrent.signals.detection.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// When rounds run. None of it changes what they find.
@ConfigMapping(prefix = "undercurrent.rounds")
interface Rhythm {

    /// How long no fact must have come before the rounds of finished weeks run.
    @WithDefault("PT2S")
    Duration quiet();

    /// How long a fact waits for a round at most while others keep coming.
    @WithDefault("PT30S")
    Duration patience();

    /// How long an evaluation waits for the facts told before it.
    @WithDefault("PT10M")
    Duration evaluationPatience();

    /// How long to rest after rounds failed.
    @WithDefault("PT30S")
    Duration restAfterFailure();
}
