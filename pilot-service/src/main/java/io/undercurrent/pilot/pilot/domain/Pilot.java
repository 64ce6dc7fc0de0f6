package io.undercurrent.pilot.pilot.domain;

import java.util.Optional;

/// One workflow, one outcome, one team or several as units: between idea and decision.
public sealed interface Pilot permits Draft, UnderWay, Concluded, Decided, Withdrawn {
    PilotId id();

    Frame frame();

    Stage stage();

    /// What was promised, once it was.
    Optional<Charter> promised();
}
