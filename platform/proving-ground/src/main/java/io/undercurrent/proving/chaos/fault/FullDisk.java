package io.undercurrent.proving.chaos.fault;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Part;
import io.undercurrent.proving.chaos.field.SmallDisk;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// F5: the disk of PostgreSQL or Kafka is full. Neither can go on; when there is space again, somebody starts them.
public final class FullDisk implements Fault {
    private static final int WAL_SEGMENTS = 8;

    @Override
    public String key() {
        return "F5";
    }

    @Override
    public String name() {
        return "a full disk";
    }

    @Override
    public Optional<String> obstacle(Field field) {
        return field.postgres().disk().isPresent() ? Optional.empty() : Optional.of("no disk may be mounted here");
    }

    @Override
    public Set<Part> needs() {
        return EnumSet.of(Part.POSTGRES, Part.KAFKA);
    }

    @Override
    public Injury inflict(Field field, RandomGenerator chance) {
        var ofPostgres = chance.nextBoolean();
        var lasts = Duration.ofMillis(2_000 + chance.nextInt(10_000));
        var began = Instant.now();
        if (ofPostgres) {
            fillPostgres(field, lasts);
        } else {
            fillKafka(field, lasts);
        }
        return new Injury(key(), ofPostgres ? "PostgreSQL's" : "Kafka's", began, Instant.now());
    }

    private static void fillPostgres(Field field, Duration lasts) {
        var disk = disk(field.postgres().disk());
        disk.fill();
        useUpWhatWasReserved(field);
        Pause.of(lasts);
        disk.relieve();
        field.postgres().kill();
        field.postgres().start();
    }

    // PostgreSQL keeps written-off segments of its log for later: only when they are used it needs the disk
    private static void useUpWhatWasReserved(Field field) {
        for (var segment = 0; segment < WAL_SEGMENTS; segment++) {
            try (var connection = field.postgres().connection("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("select pg_logical_emit_message(false, 'chaos', 'full'), pg_switch_wal()");
            } catch (SQLException _) {
                return;
            }
        }
    }

    private static void fillKafka(Field field, Duration lasts) {
        var disk = disk(field.kafka().disk());
        disk.fill();
        Pause.of(lasts);
        disk.relieve();
        field.kafka().kill();
        field.kafka().start();
    }

    private static SmallDisk disk(Optional<SmallDisk> disk) {
        return disk.orElseThrow(() -> new IllegalStateException("The data does not lie on a disk of its own"));
    }
}
