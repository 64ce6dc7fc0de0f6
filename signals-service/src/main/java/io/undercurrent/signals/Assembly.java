package io.undercurrent.signals;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

class Assembly {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
