package io.undercurrent.signals.signal.domain;

import io.undercurrent.signals.detection.domain.Rules;
import java.util.stream.IntStream;

/// How likely a signal is mere chance, told in steps that never sound surer than it is.
///
/// The rate a flag is decided by counts the weeks of all teams; of the flags that a reader sees appear more are false.
/// How many was measured in simulation: at the rate of the standard rules about one in ten. So a signal that only just
/// flags may be chance in one of ten cases, and no signal is told to be surer than that.
///
/// @param oneOf in one of so many cases; 1 when it may well be chance
public record Odds(int oneOf) {

    private static final double FALSE_FLAGS = 0.1;
    private static final int[] STEPS = {10, 5, 3, 2};
    private static final double MAY_WELL_BE = 0.5;

    /// @param falseDiscoveryRate 0-1
    public static Odds of(double falseDiscoveryRate) {
        var chance = falseDiscoveryRate / Rules.standard().charting().falseDiscoveries() * FALSE_FLAGS;
        return new Odds(IntStream.of(STEPS)
                .filter(step -> chance < MAY_WELL_BE && chance * step <= 1)
                .findFirst()
                .orElse(1));
    }

    public boolean mayWellBeChance() {
        return oneOf == 1;
    }

    /// The same as a rate.
    public double rate() {
        return 1.0 / oneOf;
    }
}
