package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.field.Part;
import io.undercurrent.proving.chaos.field.Replica;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// F11: a new version is rolled out under load: each replica is asked to end, and the next one when it is back.
public final class RollingRestart implements Fault {
    @Override
    public String key() {
        return "F11";
    }

    @Override
    public String name() {
        return "rolling restart with SIGTERM";
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.SERVICES);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var kinds = List.of(Kind.values());
        var kind = kinds.get(chance.nextInt(kinds.size()));
        var began = Instant.now();
        for (var replica : field.replicas(kind)) {
            restart(replica);
        }
        return new Injury(key(), "of " + kind.module(), began, Instant.now());
    }

    private static void restart(Replica replica) {
        replica.stop();
        replica.start();
        replica.awaitReady();
    }
}
