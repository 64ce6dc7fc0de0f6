package io.undercurrent.proving.organisation;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Small pieces of arithmetic with chance.
final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Chance() {}

    /// The probability that belongs to log-odds.
    static double of(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// What names and numbers have in common with nothing else.
    static long key(long seed, long... parts) {
        var mixed = seed;
        for (var part : parts) {
            mixed = (mixed ^ (mixed >>> 29)) * GOLDEN + part;
        }
        return mixed;
    }

    /// A stream of its own for each key, so that no draw depends on another.
    static RandomGenerator stream(long seed, long... parts) {
        return new SplittableRandom(key(seed, parts));
    }

    static int poisson(double mean, RandomGenerator random) {
        var limit = Math.exp(-mean);
        var count = 0;
        for (var product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
