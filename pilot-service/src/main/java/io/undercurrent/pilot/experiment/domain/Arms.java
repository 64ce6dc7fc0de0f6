package io.undercurrent.pilot.experiment.domain;

import java.util.List;
import java.util.stream.Stream;

/// The units with the pilot, and those they are compared with.
public record Arms(List<Unit> pilot, List<Unit> comparison) {
    public Arms {
        pilot = List.copyOf(pilot);
        comparison = List.copyOf(comparison);
        if (pilot.isEmpty() || comparison.isEmpty()) {
            throw new IllegalArgumentException("Each arm has a unit at least");
        }
    }

    int size() {
        return pilot.size() + comparison.size();
    }

    /// All units, those of the pilot first, as deviations from the grand means: so sums of squares lose no digits.
    List<Unit> centred() {
        var before = all().mapToDouble(Unit::before).average().orElseThrow();
        var after = all().mapToDouble(Unit::after).average().orElseThrow();
        return all().map(unit -> new Unit(unit.before() - before, unit.after() - after))
                .toList();
    }

    /// All units as deviations from the means of their arm: what differs without the pilot.
    public List<Unit> withinArms() {
        return Stream.of(pilot, comparison).flatMap(Arms::aroundItsMean).toList();
    }

    private static Stream<Unit> aroundItsMean(List<Unit> arm) {
        var sums = Sums.of(arm);
        return arm.stream().map(unit -> new Unit(unit.before() - sums.meanBefore(), unit.after() - sums.meanAfter()));
    }

    private Stream<Unit> all() {
        return Stream.concat(pilot.stream(), comparison.stream());
    }

    /// What this effect is estimated to be.
    public Estimate estimate(Contrast contrast) {
        var units = centred();
        return contrast.between(
                Sums.of(units.subList(0, pilot.size())), Sums.of(units.subList(pilot.size(), units.size())));
    }
}
