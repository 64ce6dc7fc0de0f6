package io.undercurrent.proving.organisation;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Small pieces of arithmetic with chance.
final class Chance {
    private Chance() {}

    /// The probability that belongs to log-odds.
    static double of(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /// A standard normal number that belongs to a name.
    static double steady(String name) {
        return new SplittableRandom(name.hashCode() * 0x9E3779B97F4A7C15L).nextGaussian();
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
