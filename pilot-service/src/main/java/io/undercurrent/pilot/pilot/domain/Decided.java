package io.undercurrent.pilot.pilot.domain;

import java.util.Optional;

/// People decided, and said why.
///
/// @param endedEarly why it ended before the planned end, if it did
public record Decided(Charter charter, Timeline timeline, Optional<String> endedEarly, Decision decision)
        implements Pilot {
    @Override
    public PilotId id() {
        return charter.id();
    }

    @Override
    public Frame frame() {
        return charter.registration().frame();
    }

    @Override
    public Stage stage() {
        return Stage.DECIDED;
    }

    @Override
    public Optional<Charter> promised() {
        return Optional.of(charter);
    }
}
