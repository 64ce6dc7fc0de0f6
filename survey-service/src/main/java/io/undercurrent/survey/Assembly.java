package io.undercurrent.survey;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.undercurrent.survey.workforce.domain.Brake;
import io.undercurrent.survey.workforce.domain.Today;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/// Turns configuration and the clock into domain values.
class Assembly {

    /// How the HRIS's pictures are taken in.
    @ConfigMapping(prefix = "undercurrent.workforce")
    public interface WorkforceSettings {

        /// The share of people or teams that may vanish in a full picture without being confirmed.
        @WithDefault("0.1")
        double brake();

        /// Where the organisation's days begin and end: a change is made on its day there.
        @WithDefault("UTC")
        ZoneId timeZone();
    }

    @Produces
    @Singleton
    Brake brake(WorkforceSettings settings) {
        return new Brake(settings.brake());
    }

    @Produces
    @Singleton
    Today today(WorkforceSettings settings, InstantSource clock) {
        return () -> LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }

    @Produces
    @Singleton
    InstantSource clock() {
        return InstantSource.system();
    }
}
