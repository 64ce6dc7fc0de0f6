package io.undercurrent.pilot.verdict.domain;

import io.undercurrent.pilot.pilot.domain.PilotId;
import java.util.List;
import java.util.Optional;

/// The verdicts people decided beside.
public interface Verdicts {
    void keep(Settled settled);

    Optional<Settled> of(PilotId pilot);

    /// All of them, with what was told of failures since.
    List<Settled> all();
}
