package io.undercurrent.proving.chaos;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.clients.Availability;
import io.undercurrent.proving.chaos.clients.Ledger;
import io.undercurrent.proving.chaos.clients.Ledger.Acknowledged;
import io.undercurrent.proving.chaos.clients.Matter;
import io.undercurrent.proving.chaos.clients.Write;
import io.undercurrent.proving.chaos.fault.Injury;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Replica;
import io.undercurrent.proving.chaos.oracle.Row;
import io.undercurrent.proving.chaos.oracle.Witness;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks every half second which acknowledged writes the signals do not see yet, and who is ready.
final class Watch implements AutoCloseable {
    private static final Duration OFTEN = Duration.ofMillis(500);

    private final Field field;
    private final Ledger ledger;
    private final Availability availability;
    private final Witness witness;
    private final Map<String, Acknowledged> unseen = new ConcurrentHashMap<>();
    private final List<Wound> wounds = new ArrayList<>();
    private final List<Healed> healed = new ArrayList<>();
    private final Thread thread;
    private volatile Duration maxLag = Duration.ZERO;
    private volatile boolean ended;
    private int read;

    /// What was done to the field and is not over yet for those who wait for their facts.
    private record Wound(Injury injury, List<Acknowledged> missing) {}

    record Healed(Injury injury, Duration after) {}

    Watch(Field field, Ledger ledger, Availability availability) {
        this.field = field;
        this.ledger = ledger;
        this.availability = availability;
        this.witness = new Witness(field.postgres());
        // one that looks at replicas must not wait for one that looks into a database that is away
        Thread.ofVirtual().start(() -> again(this::lookAtReplicas));
        this.thread = Thread.ofPlatform().name("watch").start(() -> again(this::lookAtFacts));
    }

    /// From now on it counts how long it takes until everything acknowledged so far is seen.
    synchronized void repaired(Injury injury) {
        catchUp();
        wounds.add(new Wound(injury, new ArrayList<>(unseen.values())));
    }

    synchronized boolean isHealed() {
        return wounds.isEmpty();
    }

    synchronized boolean isQuiet() {
        return wounds.isEmpty() && unseen.isEmpty() && read == ledger.size();
    }

    synchronized List<Healed> healed() {
        return List.copyOf(healed);
    }

    Duration maxLag() {
        return maxLag;
    }

    int unseen() {
        return unseen.size();
    }

    private void again(Runnable look) {
        while (!ended) {
            Pause.of(OFTEN);
            try {
                look.run();
            } catch (IllegalStateException _) {
                // the database is away: nobody can see anything
            }
        }
    }

    private void lookAtReplicas() {
        field.replicas().forEach(availability::look);
    }

    private void lookAtFacts() {
        synchronized (this) {
            catchUp();
        }
        var seen = Stream.concat(witness.usage("signals").stream(), witness.results("signals").stream())
                .collect(Collectors.toMap(Row::key, row -> List.of(row.value()), Watch::both));
        synchronized (this) {
            unseen.values().removeIf(waiting -> isSeen(waiting.write(), seen));
            heal();
        }
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static boolean isSeen(Write write, Map<String, List<String>> seen) {
        return seen.getOrDefault(write.key(), List.of()).contains(write.value());
    }

    private void catchUp() {
        var fresh = ledger.acknowledgedFrom(read);
        read += fresh.size();
        fresh.stream()
                .filter(one ->
                        one.write().matter() == Matter.USAGE || one.write().matter() == Matter.RESULT)
                .forEach(one -> unseen.put(one.write().matter() + one.write().key(), one));
    }

    private void heal() {
        var now = Instant.now();
        unseen.values().stream()
                .map(waiting -> Duration.between(waiting.at(), now))
                .filter(lag -> lag.compareTo(maxLag) > 0)
                .max(Duration::compareTo)
                .ifPresent(lag -> maxLag = lag);
        var waiting = unseen.values();
        var over = wounds.stream()
                .filter(wound -> wound.missing().stream().noneMatch(waiting::contains))
                .filter(_ -> field.replicas().stream().allMatch(Replica::isReady))
                .toList();
        over.forEach(wound -> healed.add(
                new Healed(wound.injury(), Duration.between(wound.injury().repaired(), now))));
        wounds.removeAll(over);
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
