package io.undercurrent.pilot.experiment.domain;

import java.util.List;

/// Takes out of an outcome what the same unit's past explains: Y - theta (X - mean X), theta = cov(X, Y) / var X
/// (Deng, Xu, Kohavi & Walker, WSDM 2013).
///
/// @param theta outcome units per unit before; 0 when all units were alike before
/// @param removed share of the variance that is gone, 0-1: the squared correlation of before and after
public record Cuped(double theta, double removed) {

    /// Needs two units at least.
    public static Cuped of(List<Unit> units) {
        if (units.size() < 2) {
            throw new IllegalArgumentException("Two units at least, not " + units.size());
        }
        var sums = Sums.of(centred(units));
        if (sums.squaresBefore() == 0 || sums.squaresAfter() == 0) {
            return new Cuped(0, 0);
        }
        var theta = sums.products() / sums.squaresBefore();
        return new Cuped(theta, Math.min(1, theta * sums.products() / sums.squaresAfter()));
    }

    /// The outcomes without what was known before, in the order of the units; their mean stays.
    public List<Double> adjusted(List<Unit> units) {
        var mean = units.stream().mapToDouble(Unit::before).average().orElse(0);
        return units.stream()
                .map(unit -> unit.after() - theta * (unit.before() - mean))
                .toList();
    }

    private static List<Unit> centred(List<Unit> units) {
        return new Arms(units.subList(0, 1), units.subList(1, units.size())).centred();
    }
}
