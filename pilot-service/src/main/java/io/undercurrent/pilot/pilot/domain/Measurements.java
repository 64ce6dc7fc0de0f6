package io.undercurrent.pilot.pilot.domain;

import java.util.List;

/// What was measured.
public interface Measurements {
    /// All numbers of a pilot, by day.
    List<Measurement> of(PilotId pilot);

    /// Keeps the numbers of a pilot, each of which is new.
    void keep(PilotId pilot, List<Measurement> measurements);
}
