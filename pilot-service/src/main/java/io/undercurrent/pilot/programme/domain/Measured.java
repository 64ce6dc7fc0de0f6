package io.undercurrent.pilot.programme.domain;

import io.undercurrent.pilot.usage.domain.Stretch;
import java.util.OptionalDouble;

/// One measure of a team over some weeks.
///
/// @param value empty when nothing can be said
/// @param outOf how much stands behind it
/// @param without why nothing can be said; empty when something can
public record Measured(Stretch over, OptionalDouble value, long outOf, String without) {
    static Measured of(Stretch over, OptionalDouble value, long outOf, String without) {
        return new Measured(over, value, outOf, value.isPresent() ? "" : without);
    }

    static Measured share(Stretch over, long part, long whole, String without) {
        var value = whole > 0 ? OptionalDouble.of((double) part / whole) : OptionalDouble.empty();
        return of(over, value, whole, without);
    }
}
