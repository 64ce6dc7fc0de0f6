package io.undercurrent.signals.signal.domain;

import java.util.stream.IntStream;

/// How likely a signal is mere chance, told in steps that never sound surer than it is.
///
/// @param oneOf in one of so many cases; 1 when it may well be chance
public record Odds(int oneOf) {

    private static final int[] STEPS = {100, 50, 20, 10, 5, 3, 2};
    private static final double MAY_WELL_BE = 0.5;

    /// @param falseDiscoveryRate 0-1
    public static Odds of(double falseDiscoveryRate) {
        return new Odds(IntStream.of(STEPS)
                .filter(step -> falseDiscoveryRate < MAY_WELL_BE && falseDiscoveryRate * step <= 1)
                .findFirst()
                .orElse(1));
    }

    public boolean mayWellBeChance() {
        return oneOf == 1;
    }

    public boolean isRare() {
        return oneOf == STEPS[0];
    }

    /// The same as a rate.
    public double rate() {
        return 1.0 / oneOf;
    }
}
