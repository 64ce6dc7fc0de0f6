package io.undercurrent.pilot.pilot.domain;

/// What came of asking a pilot to go on: it did, or it says why not.
public sealed interface Step {
    record Taken(Pilot pilot) implements Step {}

    record Refused(Refusal refusal) implements Step {}
}
