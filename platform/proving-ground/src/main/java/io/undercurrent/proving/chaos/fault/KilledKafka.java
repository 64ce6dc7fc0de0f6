package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGenerator;

/// F3: the broker is gone from one moment to the next, and comes back after a while.
public final class KilledKafka implements Fault {
    @Override
    public String key() {
        return "F3";
    }

    @Override
    public String name() {
        return "kill -9 of Kafka";
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.KAFKA);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var away = Duration.ofMillis(500 + chance.nextInt(15_000));
        var began = Instant.now();
        field.kafka().kill();
        Pause.of(away);
        field.kafka().start();
        return new Injury(key(), "away for " + away.toSeconds() + " s", began, Instant.now());
    }
}
