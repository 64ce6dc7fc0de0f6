package io.undercurrent.signals.detection.domain;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The full readings of a round, drawn team by team when they are asked for: all at once are more than a large
/// organisation should keep in memory.
record Readings(int teams, IntFunction<List<Reading>> ofTeam) {
    private static final int AT_A_TIME = 256;

    /// In the order of the teams; those of neighbours are drawn at the same time.
    Stream<List<Reading>> byTeam(IntPredicate wanted) {
        return IntStream.iterate(0, from -> from < teams, from -> from + AT_A_TIME)
                .boxed()
                .flatMap(from -> neighbours(from, wanted).stream());
    }

    private List<List<Reading>> neighbours(int from, IntPredicate wanted) {
        return IntStream.range(from, Math.min(teams, from + AT_A_TIME))
                .parallel()
                .filter(wanted)
                .mapToObj(ofTeam)
                .toList();
    }
}
