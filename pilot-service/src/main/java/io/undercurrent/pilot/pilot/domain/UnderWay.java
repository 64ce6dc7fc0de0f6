package io.undercurrent.pilot.pilot.domain;

import java.util.Optional;

/// A pilot that was promised and has not ended: its plan can be amended, in the open.
public sealed interface UnderWay extends Pilot permits Registered, Baseline, Running, Paused {
    Charter charter();

    /// The same pilot under another charter.
    UnderWay under(Charter changed);

    default UnderWay amend(Registration changed, Amendment amendment) {
        return under(charter().amended(changed, amendment));
    }

    @Override
    default PilotId id() {
        return charter().id();
    }

    @Override
    default Frame frame() {
        return charter().registration().frame();
    }

    @Override
    default Optional<Charter> promised() {
        return Optional.of(charter());
    }
}
