package io.undercurrent.signals.detection.domain;

import io.undercurrent.signals.statistics.domain.GammaRate;
import io.undercurrent.signals.statistics.domain.PoissonTail;

/// How many left a unit since its chart last stood at zero, and how many were expected to.
///
/// @param heads people of the unit in its last week
record Departed(int leavers, double expected, double heads) {
    static final Departed NOBODY = new Departed(0, 0, 0);

    Departed plus(int left, double usual, double people) {
        return new Departed(leavers + left, expected + usual, people);
    }

    Departed rest() {
        return new Departed(0, 0, heads);
    }

    /// Too few to say anything about, or no more than chance brings.
    boolean canBeTold(Leaving rules) {
        return leavers >= rules.fewest();
    }

    boolean isBeyondChance(Leaving rules) {
        return canBeTold(rules)
                && PoissonTail.of(leavers, expected) <= rules.confirmation()
                && rate().mean() >= rules.effect();
    }

    IndicatorReading reading(Leaving rules) {
        var interval = rate().interval();
        return new IndicatorReading(
                "leavers",
                1,
                1,
                round(rate().mean()),
                round(interval.low()),
                round(interval.high()),
                Direction.between(1, rate().mean(), rules.effect() - 1),
                "relative-rate",
                band().label());
    }

    SizeBand band() {
        return SizeBand.of((int) Math.floor(heads));
    }

    private GammaRate rate() {
        return GammaRate.of(leavers, expected);
    }

    /// No finer: a rate with many digits could be counted back to people.
    private static double round(double rate) {
        return Math.round(10 * rate) / 10.0;
    }
}
