package io.undercurrent.pilot.experiment.domain;

import java.util.List;
import java.util.stream.Stream;

/// The series of one team, in order: what was measured before the start, and since.
public record Phases(List<Double> before, List<Double> since) {
    /// Fewer points in a phase tell nothing apart.
    public static final int FEWEST_POINTS = 5;

    public Phases {
        before = List.copyOf(before);
        since = List.copyOf(since);
        if (before.size() < 2 || since.size() < 2) {
            throw new IllegalArgumentException("Two points at least in each phase");
        }
    }

    public boolean allowVerdict() {
        return before.size() >= FEWEST_POINTS && since.size() >= FEWEST_POINTS;
    }

    /// The same without a trend that was there before; points are numbered from 1.
    Phases without(Trend trend) {
        return new Phases(trend.removedFrom(before, 1), trend.removedFrom(since, before.size() + 1));
    }

    Stream<Double> all() {
        return Stream.concat(before.stream(), since.stream());
    }
}
