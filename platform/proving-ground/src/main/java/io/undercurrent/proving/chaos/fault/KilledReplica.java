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

/// F1: a service is gone from one moment to the next; its keeper starts it again.
public final class KilledReplica implements Fault {
    @Override
    public String key() {
        return "F1";
    }

    @Override
    public String name() {
        return "kill -9 of a service";
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.SERVICES);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var kinds = List.of(Kind.values());
        var kind = kinds.get(chance.nextInt(kinds.size()));
        var both = chance.nextInt(3) == 0;
        var first = chance.nextInt(2);
        var began = Instant.now();
        var victims = both ? field.replicas(kind) : field.replicas(kind).subList(first, first + 1);
        victims.forEach(Replica::kill);
        victims.forEach(Replica::awaitReady);
        return new Injury(key(), (both ? "both of " : "one of ") + kind.module(), began, Instant.now());
    }
}
