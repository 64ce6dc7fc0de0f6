package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.proxy.Proxy;
import io.undercurrent.proving.chaos.proxy.Weather;
import java.time.Duration;
import java.time.Instant;

/// What can be wrong with a way from one machine to another.
enum Disturbance {
    CUT("is cut again and again") {
        @Override
        void over(Proxy way, Duration time) {
            again(way::cut, time);
        }
    },
    RESET("is reset again and again") {
        @Override
        void over(Proxy way, Duration time) {
            again(way::reset, time);
        }
    },
    CLOSED("leads nowhere") {
        @Override
        void over(Proxy way, Duration time) {
            way.turn(new Weather.Closed());
            way.reset();
            Pause.of(time);
        }
    },
    BLACKHOLE("swallows everything") {
        @Override
        void over(Proxy way, Duration time) {
            keep(way, new Weather.Blackhole(), time);
        }
    },
    SLOW("is slow") {
        @Override
        void over(Proxy way, Duration time) {
            keep(way, new Weather.Slow(Duration.ofMillis(100)), time);
        }
    },
    NARROW("is narrow") {
        @Override
        void over(Proxy way, Duration time) {
            keep(way, new Weather.Narrow(50_000), time);
        }
    },
    CUT_BEFORE_COMMIT("is cut before COMMITs") {
        @Override
        void over(Proxy way, Duration time) {
            keep(way, new Weather.CutBeforeCommit(COMMITS), time);
        }
    },
    CUT_AFTER_COMMIT("is cut after COMMITs were sent") {
        @Override
        void over(Proxy way, Duration time) {
            keep(way, new Weather.CutAfterCommit(COMMITS), time);
        }
    };

    private static final int COMMITS = 10;
    private static final Duration RESPITE = Duration.ofMillis(700);

    private final String inWords;

    Disturbance(String inWords) {
        this.inWords = inWords;
    }

    /// Lasts so long, and is over when this returns.
    abstract void over(Proxy way, Duration time);

    /// Only PostgreSQL knows COMMITs.
    boolean needsPostgres() {
        return this == CUT_BEFORE_COMMIT || this == CUT_AFTER_COMMIT;
    }

    String inWords() {
        return inWords;
    }

    private static void keep(Proxy way, Weather weather, Duration time) {
        way.turn(weather);
        Pause.of(time);
    }

    private static void again(Runnable harm, Duration time) {
        var end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            harm.run();
            Pause.of(RESPITE);
        }
    }
}
