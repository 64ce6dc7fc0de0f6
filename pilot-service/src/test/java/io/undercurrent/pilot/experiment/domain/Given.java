package io.undercurrent.pilot.experiment.domain;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Numbers to start from.
final class Given {
    private Given() {}

    static List<Double> points(double... values) {
        return DoubleStream.of(values).boxed().toList();
    }

    /// Units that were only measured after.
    static List<Unit> outcomes(double... after) {
        return DoubleStream.of(after).mapToObj(value -> new Unit(0, value)).toList();
    }

    /// before, after, before, after, ...
    static List<Unit> units(double... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .mapToObj(unit -> new Unit(pairs[2 * unit], pairs[2 * unit + 1]))
                .toList();
    }

    /// Units whose outcome remembers their past with this correlation; variance 1 before and after.
    static List<Unit> chanceUnits(int count, double correlation, RandomGenerator random) {
        return Stream.generate(random::nextGaussian)
                .limit(count)
                .map(before -> new Unit(
                        before,
                        correlation * before + Math.sqrt(1 - correlation * correlation) * random.nextGaussian()))
                .toList();
    }
}
