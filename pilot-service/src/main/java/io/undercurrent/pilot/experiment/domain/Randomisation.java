package io.undercurrent.pilot.experiment.domain;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.numbers.combinatorics.BinomialCoefficientDouble;
import org.apache.commons.numbers.combinatorics.Combinations;

/// Inference from the assignment alone, for few units: t as it came out, among all it could have been had other units
/// got the pilot (Fisher, The Design of Experiments, 1935; with t rather than the mean: Chung & Romano, Ann. Statist.
/// 41 (2013) 484-507; the drawn ones counted with the one that happened: Phipson & Smyth, Stat. Appl. Genet. Mol. Biol.
/// 9 (2010) 39).
public final class Randomisation {
    static final int MOST_ENUMERATED = 50_000;
    static final int DRAWS = 10_000;

    // two ways to add up the same numbers differ in the last digits
    private static final double SAME = 1 - 1e-9;

    private final List<Unit> units;
    private final int piloted;
    private final Contrast contrast;
    private final Sums all;
    private final double observed;

    private Randomisation(Arms arms, Contrast contrast) {
        this.units = arms.centred();
        this.piloted = arms.pilot().size();
        this.contrast = contrast;
        this.all = Sums.of(units);
        this.observed = SAME * t(IntStream.range(0, piloted).toArray());
    }

    /// The two-sided chance: exact while there are at most 50,000 assignments, else from 10,000 drawn ones.
    ///
    /// @param seed of the draws: the same seed and units give the same chance
    public static Chance test(Arms arms, Contrast contrast, long seed) {
        var assignments = assignments(arms.size(), arms.pilot().size());
        var randomisation = new Randomisation(arms, contrast);
        return assignments <= MOST_ENUMERATED
                ? randomisation.enumerated(assignments)
                : randomisation.drawn(assignments, new SplittableRandom(seed));
    }

    /// In how many ways so many units of all can get the pilot; beyond 2^63 - 1, that.
    public static long assignments(int units, int piloted) {
        return (long) BinomialCoefficientDouble.value(units, piloted);
    }

    private Chance enumerated(long assignments) {
        var asFar = 0;
        for (var chosen : Combinations.of(units.size(), piloted)) {
            asFar += t(chosen) >= observed ? 1 : 0;
        }
        return new Chance((double) asFar / assignments, assignments, (int) assignments);
    }

    private Chance drawn(long assignments, SplittableRandom random) {
        var order = IntStream.range(0, units.size()).toArray();
        var asFar = 1;
        for (var draw = 0; draw < DRAWS; draw++) {
            shuffle(order, random);
            asFar += t(order) >= observed ? 1 : 0;
        }
        return new Chance(asFar / (DRAWS + 1.0), assignments, DRAWS + 1);
    }

    // Fisher and Yates, stopped when the pilot has its units
    private void shuffle(int[] order, SplittableRandom random) {
        for (var place = 0; place < piloted; place++) {
            var other = random.nextInt(place, order.length);
            var moved = order[place];
            order[place] = order[other];
            order[other] = moved;
        }
    }

    private double t(int[] chosen) {
        var pilot = Sums.of(units, chosen, piloted);
        return Math.abs(contrast.between(pilot, all.minus(pilot)).t());
    }
}
