package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.field.Child;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.field.Part;
import io.undercurrent.proving.chaos.field.Replica;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// F4: a replica stands still for a while and does not know it: whoever told or consumed before goes on as a zombie.
public final class FrozenReplica implements Fault {
    private static final String LEADS = "undercurrent_outbox_relay_leader";

    @Override
    public String key() {
        return "F4";
    }

    @Override
    public String name() {
        return "SIGSTOP of a relay's leader and of a consumer";
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.SERVICES);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var still = Duration.ofMillis(5_000 + chance.nextInt(55_000));
        var teller = chance.nextBoolean() ? Kind.SURVEY : Kind.PILOT;
        var consumer = chance.nextInt(2);
        var began = Instant.now();
        var frozen = List.of(
                leader(field.replicas(teller)), field.replicas(Kind.SIGNALS).get(consumer));
        frozen.forEach(replica -> replica.process().ifPresent(Child::freeze));
        try {
            Pause.of(still);
        } finally {
            frozen.forEach(replica -> replica.process().ifPresent(Child::thaw));
        }
        frozen.forEach(Replica::awaitReady);
        var names = frozen.stream().map(Replica::name).toList();
        return new Injury(key(), names + " stood still for " + still.toSeconds() + " s", began, Instant.now());
    }

    private static Replica leader(List<Replica> replicas) {
        return replicas.stream()
                .filter(replica -> leads(replica.metrics()))
                .findFirst()
                .orElse(replicas.getFirst());
    }

    private static boolean leads(Optional<String> metrics) {
        return metrics.stream()
                .flatMap(String::lines)
                .anyMatch(line -> line.startsWith(LEADS) && line.endsWith(" 1.0"));
    }
}
