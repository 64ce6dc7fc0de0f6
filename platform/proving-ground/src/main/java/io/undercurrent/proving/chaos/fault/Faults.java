package io.undercurrent.proving.chaos.fault;

import java.util.List;

/// Everything that can go wrong here.
public final class Faults {
    private Faults() {}

    public static List<Fault> all() {
        return List.of(new KilledReplica(), new KilledPostgres(), new KilledKafka());
    }
}
