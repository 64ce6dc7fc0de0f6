package io.undercurrent.pilot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.undercurrent.pilot.usage.domain.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.threeten.extra.YearWeek;

/// Turns configuration and the clock into what the features know.
class Assembly {
    private final Clock clock = Clock.systemUTC();

    @Produces
    @ApplicationScoped
    Calendar calendar(UsageConfig config) {
        return () -> YearWeek.now(clock).plusWeeks(config.weeksAhead());
    }

    @ConfigMapping(prefix = "undercurrent.usage")
    interface UsageConfig {
        /// How many weeks after this one a report may be about; what lies further ahead is a slip of the pen.
        @WithDefault("53")
        int weeksAhead();
    }
}
