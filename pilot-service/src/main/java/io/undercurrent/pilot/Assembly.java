package io.undercurrent.pilot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.undercurrent.pilot.pilot.domain.LoadGovernor;
import io.undercurrent.pilot.pilot.domain.Moments;
import io.undercurrent.pilot.usage.domain.Calendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
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

    @Produces
    @ApplicationScoped
    Moments moments() {
        return clock::instant;
    }

    @Produces
    @Singleton
    LoadGovernor loadGovernor(PilotConfig config) {
        return new LoadGovernor(config.atOncePerTeam(), config.atOncePerManager());
    }

    @ConfigMapping(prefix = "undercurrent.usage")
    interface UsageConfig {
        /// How many weeks after this one a report may be about; what lies further ahead is a slip of the pen.
        @WithDefault("53")
        int weeksAhead();
    }

    @ConfigMapping(prefix = "undercurrent.pilot")
    interface PilotConfig {
        /// In how many pilots that take time a team may take part at once.
        @WithDefault("2")
        int atOncePerTeam();

        /// How many pilots that take time the teams directly below one unit may have at once, all together.
        @WithDefault("4")
        int atOncePerManager();
    }
}
