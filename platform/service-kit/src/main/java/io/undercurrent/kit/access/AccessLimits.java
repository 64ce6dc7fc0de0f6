package io.undercurrent.kit.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long it is remembered who looked.
@ConfigMapping(prefix = "undercurrent.access-log")
public interface AccessLimits {

    /// How long an entry is kept; what is written already keeps its day.
    @WithDefault("730d")
    Duration kept();
}
