package io.undercurrent.pilot.pilot;

import io.undercurrent.pilot.pilot.domain.Kept;
import io.undercurrent.pilot.pilot.domain.Refusal;

/// What came of asking for a change.
public sealed interface Change {
    record Made(Kept kept) implements Change {}

    record Refused(Refusal refusal) implements Change {}

    /// There is no such pilot among those the caller may change.
    record NoSuchPilot() implements Change {}

    /// It does not stand as the caller saw it last.
    record ChangedMeanwhile() implements Change {}
}
