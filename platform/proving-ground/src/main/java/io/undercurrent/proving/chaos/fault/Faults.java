package io.undercurrent.proving.chaos.fault;

import java.util.List;

/// Everything that can go wrong here.
public final class Faults {
    private Faults() {}

    /// What a run of some minutes has the time for.
    public static List<Fault> quick() {
        return List.of(new KilledReplica(), new KilledPostgres(), new KilledKafka());
    }

    public static List<Fault> all(Clients clients) {
        return List.of(
                new KilledReplica(),
                new KilledPostgres(),
                new KilledKafka(),
                new FrozenReplica(),
                new FullDisk(),
                new DisturbedWay(),
                new PoisonedTopics(),
                new SkewedClock(),
                new RebalanceStorm(),
                new LongTransaction(),
                new RollingRestart(),
                new RestoredDatabase(clients));
    }
}
