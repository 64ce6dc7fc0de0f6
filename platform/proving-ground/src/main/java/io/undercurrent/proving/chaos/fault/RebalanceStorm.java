package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.field.Part;
import io.undercurrent.proving.chaos.field.Replica;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// F9: consumers join the group and leave it again and again; one of them is a replica that really works.
public final class RebalanceStorm implements Fault {
    private static final List<String> TOPICS =
            List.of("undercurrent.pilot.usage.v1", "undercurrent.survey.results.v1", "undercurrent.workforce.teams.v1");

    @Override
    public String key() {
        return "F9";
    }

    @Override
    public String name() {
        return "rebalance storm";
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.SERVICES, Part.KAFKA);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var visits = Stream.generate(() -> Duration.ofMillis(300 + chance.nextInt(2_500)))
                .limit(6 + chance.nextInt(8))
                .toList();
        var dies = chance.nextBoolean();
        var began = Instant.now();
        var third = field.another(Kind.SIGNALS);
        third.start();
        visits.forEach(visit -> visit(field, visit));
        third.awaitReady();
        leave(field, third, dies);
        return new Injury(
                key(),
                "%d short visits, a third replica %s".formatted(visits.size(), dies ? "died" : "left"),
                began,
                Instant.now());
    }

    /// Takes partitions away from those who work, does nothing with them, and gives them back.
    private static void visit(Field field, Duration time) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", field.kafka().bootstrapServers(),
                "group.id", Kind.SIGNALS.module(),
                "enable.auto.commit", false);
        try (var idle = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            idle.subscribe(TOPICS);
            var end = Instant.now().plus(time);
            while (Instant.now().isBefore(end)) {
                idle.poll(Duration.ofMillis(100));
            }
        }
    }

    private static void leave(Field field, Replica third, boolean dies) {
        if (dies) {
            third.kill();
        }
        field.dismiss(third);
    }
}
