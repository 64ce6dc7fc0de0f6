package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.field.Launch;
import io.undercurrent.proving.chaos.field.Part;
import io.undercurrent.proving.chaos.field.Postgres;
import io.undercurrent.proving.chaos.field.Replica;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// F8: all of a service, or the database, lives two hours ahead of everybody else, or behind. Meanwhile a service takes
/// nobody's token, because it is over or not valid yet; what it was told before is told on.
public final class SkewedClock implements Fault {
    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Optional<FakeTime> time = FakeTime.ofThisMachine();

    @Override
    public String key() {
        return "F8";
    }

    @Override
    public String name() {
        return "a clock two hours off";
    }

    @Override
    public Optional<String> obstacle(Field field) {
        return time.isPresent() ? Optional.empty() : Optional.of("libfaketime is not installed");
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.POSTGRES, Part.SERVICES, Part.CLOCKS);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var hours = chance.nextBoolean() ? 2 : -2;
        var victim = chance.nextInt(KINDS.size() + 1);
        var lasts = Duration.ofSeconds(10 + chance.nextInt(20));
        var began = Instant.now();
        if (victim < KINDS.size()) {
            var kind = KINDS.get(victim);
            skew(field.replicas(kind), hours, lasts);
            return injury(kind.module(), hours, began);
        }
        skew(field.postgres(), hours, lasts);
        return injury("PostgreSQL", hours, began);
    }

    private Injury injury(String victim, int hours, Instant began) {
        return new Injury(key(), "%s %+d h".formatted(victim, hours), began, Instant.now());
    }

    private void skew(List<Replica> replicas, int hours, Duration lasts) {
        var launches = replicas.stream().map(Replica::launch).toList();
        for (var replica : replicas) {
            replica.launch(skewed(replica.launch(), hours));
        }
        restart(replicas);
        Pause.of(lasts);
        for (var at = 0; at < replicas.size(); at++) {
            replicas.get(at).launch(launches.get(at));
        }
        restart(replicas);
    }

    private Launch skewed(Launch launch, int hours) {
        var skewed = launch;
        for (var setting : moved(hours).entrySet()) {
            skewed = skewed.with(setting.getKey(), setting.getValue());
        }
        return skewed;
    }

    private Map<String, String> moved(int hours) {
        return time.orElseThrow().moved(hours);
    }

    private static void restart(List<Replica> replicas) {
        replicas.parallelStream().forEach(Replica::stop);
        replicas.forEach(Replica::start);
        replicas.forEach(Replica::awaitReady);
    }

    private void skew(Postgres postgres, int hours, Duration lasts) {
        var moved = moved(hours);
        postgres.environment().putAll(moved);
        restart(postgres);
        Pause.of(lasts);
        moved.keySet().forEach(postgres.environment()::remove);
        restart(postgres);
    }

    private static void restart(Postgres postgres) {
        postgres.stop();
        postgres.start();
    }
}
