package io.undercurrent.proving.chaos;

import static io.undercurrent.proving.chaos.oracle.Breach.Promise.WHAT_IS_REPAIRED_WORKS;

import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.chaos.Schedule.Turn;
import io.undercurrent.proving.chaos.fault.Clients;
import io.undercurrent.proving.chaos.fault.Injury;
import io.undercurrent.proving.chaos.field.Field;
import io.undercurrent.proving.chaos.field.Part;
import io.undercurrent.proving.chaos.oracle.Breach;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Lets things go wrong, several at once where they do not need the same part.
final class Lanes {
    private static final int MORE_THAN_ENOUGH = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Plan plan;
    private final Schedule schedule;
    private final Field field;
    private final Watch watch;
    private final Consumer<String> say;
    private final Map<Part, ReentrantLock> taken = new EnumMap<>(Part.class);
    private final List<Injury> injuries = new CopyOnWriteArrayList<>();
    private final Set<String> skipped = new ConcurrentSkipListSet<>();
    private final List<Breach> mishaps = new CopyOnWriteArrayList<>();

    Lanes(Plan plan, Clients clients, Field field, Watch watch, Consumer<String> say) {
        this.plan = plan;
        this.schedule = plan.schedule(clients);
        this.field = field;
        this.watch = watch;
        this.say = say;
        for (var part : Part.values()) {
            taken.put(part, new ReentrantLock(true));
        }
    }

    /// Returns when the time is up and everything is repaired.
    void run() {
        var end = Instant.now().plus(plan.length());
        var lanes = new ArrayList<Thread>();
        for (var lane = 0; lane < plan.lanes(); lane++) {
            var turns = schedule.turns(plan.seed() + lane, MORE_THAN_ENOUGH);
            lanes.add(Thread.ofPlatform().name("lane-" + lane).start(() -> run(turns, end)));
        }
        lanes.forEach(Lanes::join);
    }

    List<Injury> injuries() {
        return List.copyOf(injuries);
    }

    /// Faults that this machine does not allow.
    Set<String> skipped() {
        return Set.copyOf(skipped);
    }

    /// What did not come back, or was not as it has to be meanwhile.
    List<Breach> mishaps() {
        return List.copyOf(mishaps);
    }

    private void run(List<Turn> turns, Instant end) {
        // a short run sees every fault once, however slow the machine
        var atLeast = plan.lanes() == 1 ? schedule.faults().size() : 0;
        for (var turn : turns) {
            if (turns.indexOf(turn) >= atLeast
                    && Instant.now().plus(turn.calm()).isAfter(end)) {
                return;
            }
            Pause.of(turn.calm());
            take(turn);
            // what is never over by itself is found by the oracle in the end
            var patience = Instant.now().plus(PATIENCE);
            while (plan.lanes() == 1 && !watch.isHealed() && Instant.now().isBefore(patience)) {
                Pause.of(Duration.ofMillis(200));
            }
        }
    }

    private void take(Turn turn) {
        var obstacle = turn.fault().obstacle(field);
        if (obstacle.isPresent()) {
            say.accept(turn.fault().key() + " " + turn.fault().name() + " is SKIPPED: " + obstacle.get());
            skipped.add(turn.fault().key());
            return;
        }
        var needed = turn.fault().needs().stream().sorted().map(taken::get).toList();
        needed.forEach(ReentrantLock::lock);
        try {
            say.accept(turn.fault().key() + " " + turn.fault().name() + " ...");
            var injury = turn.fault().inflict(field, new SplittableRandom(turn.seed()));
            injuries.add(injury);
            watch.repaired(injury);
            say.accept("%s repaired after %.1f s: %s"
                    .formatted(
                            injury.fault(),
                            Duration.between(injury.began(), injury.repaired()).toMillis() / 1e3,
                            injury.what()));
        } catch (RuntimeException e) {
            say.accept(turn.fault().key() + " went wrong: " + e);
            mishaps.add(new Breach(WHAT_IS_REPAIRED_WORKS, turn.fault().key() + ": " + e));
        } finally {
            needed.forEach(ReentrantLock::unlock);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
