package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.field.Part;
import io.undercurrent.proving.chaos.proxy.Weather;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// F6: everything runs, but the way from one service to PostgreSQL or Kafka does not, or ends at the worst moment.
public final class DisturbedWay implements Fault {
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final List<Disturbance> DISTURBANCES = List.of(Disturbance.values());

    @Override
    public String key() {
        return "F6";
    }

    @Override
    public String name() {
        return "a disturbed way to PostgreSQL or Kafka";
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.LINKS);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var kind = KINDS.get(chance.nextInt(KINDS.size()));
        var disturbance = DISTURBANCES.get(chance.nextInt(DISTURBANCES.size()));
        var toPostgres = chance.nextBoolean() || disturbance.needsPostgres();
        var lasts = Duration.ofMillis(2_000 + chance.nextInt(18_000));
        var began = Instant.now();
        var way = toPostgres ? field.toPostgres(kind) : field.toKafka(kind);
        try {
            disturbance.over(way, lasts);
        } finally {
            way.turn(new Weather.Clear());
        }
        var what = "from %s to %s: %s, %d s"
                .formatted(
                        kind.module(), toPostgres ? "PostgreSQL" : "Kafka", disturbance.inWords(), lasts.toSeconds());
        return new Injury(key(), what, began, Instant.now());
    }
}
