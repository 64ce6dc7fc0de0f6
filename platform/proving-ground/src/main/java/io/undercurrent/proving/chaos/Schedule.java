package io.undercurrent.proving.chaos;

import io.undercurrent.proving.chaos.fault.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// What goes wrong one after the other, and how long it is calm before. It follows from the seed alone.
record Schedule(List<Fault> faults, Duration shortestCalm, Duration longestCalm) {

    record Turn(Duration calm, Fault fault, long seed) {}

    /// Every fault comes once before one comes again.
    List<Turn> turns(long seed, int count) {
        var chance = new SplittableRandom(seed);
        var turns = new ArrayList<Turn>();
        while (turns.size() < count) {
            var round = new ArrayList<>(faults);
            Collections.shuffle(round, new Random(chance.nextLong()));
            round.forEach(fault -> turns.add(new Turn(calm(chance), fault, chance.nextLong())));
        }
        return turns.subList(0, count);
    }

    private Duration calm(SplittableRandom chance) {
        return shortestCalm.plusMillis(
                chance.nextLong(longestCalm.minus(shortestCalm).toMillis() + 1));
    }
}
