package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// F2: the database server and all its children are gone at once, and come back after a while.
public final class KilledPostgres implements Fault {
    @Override
    public String key() {
        return "F2";
    }

    @Override
    public String name() {
        return "kill -9 of PostgreSQL";
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.POSTGRES);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var away = Duration.ofMillis(500 + chance.nextInt(15_000));
        var began = Instant.now();
        field.postgres().kill();
        Pause.of(away);
        field.postgres().start();
        return new Injury(key(), "away for " + away.toSeconds() + " s", began, Instant.now());
    }
}
