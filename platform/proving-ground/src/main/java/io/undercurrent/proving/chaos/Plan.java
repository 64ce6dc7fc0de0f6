package io.undercurrent.proving.chaos;

import io.undercurrent.proving.chaos.clients.Crew;
import io.undercurrent.proving.chaos.fault.Clients;
import io.undercurrent.proving.chaos.fault.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/// What is to happen in a run.
///
/// @param lanes how many things may go wrong at once
/// @param perSecond requests of all clients together
public record Plan(
        Path home,
        long seed,
        Duration length,
        Function<Clients, List<Fault>> faults,
        int lanes,
        int perSecond,
        Duration calm,
        Crew crew) {

    public static Plan full(Path home, long seed, Duration length, Function<Clients, List<Fault>> faults) {
        return new Plan(home, seed, length, faults, 2, 12, Duration.ofSeconds(25), Crew.ofTeams(24, 8, 2));
    }

    public static Plan quick(Path home, long seed, Duration length, Function<Clients, List<Fault>> faults) {
        return new Plan(home, seed, length, faults, 1, 8, Duration.ofSeconds(10), Crew.ofTeams(12, 4, 1));
    }

    Schedule schedule(Clients clients) {
        return new Schedule(faults.apply(clients), calm.dividedBy(3), calm);
    }
}
