package io.undercurrent.proving.chaos.clients;

import io.undercurrent.proving.chaos.field.Kind;
import io.undercurrent.proving.chaos.field.Replica;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Which replicas say they are ready, and in which seconds a service answered nobody.
public final class Availability {
    private final Set<Replica> ready = ConcurrentHashMap.newKeySet();
    private final Map<Second, Boolean> served = new HashMap<>();

    private record Second(Kind service, long at) {}

    public void look(Replica replica) {
        if (replica.isReady()) {
            ready.add(replica);
        } else {
            ready.remove(replica);
        }
    }

    boolean isReady(Replica replica) {
        return ready.contains(replica);
    }

    synchronized void note(Kind service, boolean well, Instant at) {
        served.merge(new Second(service, at.getEpochSecond()), well, Boolean::logicalOr);
    }

    /// Seconds in which a service was asked, and answered nobody.
    public synchronized long unavailableSeconds(Kind service) {
        return served.entrySet().stream()
                .filter(second -> second.getKey().service() == service && !second.getValue())
                .count();
    }
}
