package io.undercurrent.proving.chaos.mutant;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.fault.RepeatedFacts;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.proxy.Proxy;
import io.undercurrent.proving.chaos.proxy.Weather;
import java.time.Duration;

/// What happens to the field for some seconds, so that a defect cannot hide. A sound product bears all of it.
enum Harm {
    NONE {
        @Override
        void over(Field field) {
            Pause.of(LENGTH);
        }
    },
    COMMITS_OF_PILOT_ARE_CUT_OFF {
        @Override
        void over(Field field) {
            cutOftenAndAll(field.toPostgres(Kind.PILOT));
        }
    },
    COMMITS_OF_PILOT_ARE_LATE {
        @Override
        void over(Field field) {
            field.toPostgres(Kind.PILOT).turn(new Weather.LateCommits(Duration.ofMillis(900)));
            Pause.of(LENGTH);
            field.toPostgres(Kind.PILOT).turn(new Weather.Clear());
        }
    },
    COMMITS_OF_SIGNALS_ARE_CUT_OFF {
        @Override
        void over(Field field) {
            cutNowAndThen(field.toPostgres(Kind.SIGNALS));
        }
    },
    OLD_FACTS_ARE_TOLD_AGAIN {
        @Override
        void over(Field field) {
            Pause.of(LENGTH);
            new RepeatedFacts(field.kafka(), "undercurrent.pilot.usage.v1").tellTheFirstOfEachSubject();
        }
    },
    POSTGRES_IS_KILLED {
        @Override
        void over(Field field) {
            Pause.of(LENGTH);
            field.postgres().kill();
            field.postgres().start();
        }
    };

    private static final Duration LENGTH = Duration.ofSeconds(6);
    private static final int CUTS = 12;

    abstract void over(Field field);

    // one COMMIT at a time, so that whoever tries again succeeds; often, for most of them are not the inbox's
    private static void cutNowAndThen(Proxy way) {
        for (var cut = 0; cut < 3 * CUTS; cut++) {
            way.turn(new Weather.CutBeforeCommit(1));
            Pause.of(LENGTH.dividedBy(CUTS));
        }
        way.turn(new Weather.Clear());
    }

    // every COMMIT for a moment, so that among those who are cut off are some who give up
    private static void cutOftenAndAll(Proxy way) {
        for (var cut = 0; cut < CUTS; cut++) {
            way.turn(new Weather.CutBeforeCommit(Integer.MAX_VALUE));
            Pause.of(LENGTH.dividedBy(2L * CUTS));
            way.turn(new Weather.Clear());
            Pause.of(LENGTH.dividedBy(2L * CUTS));
        }
    }
}
