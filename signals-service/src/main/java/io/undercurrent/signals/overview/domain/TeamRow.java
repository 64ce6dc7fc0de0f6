package io.undercurrent.signals.overview.domain;

import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.domain.SizeBand;
import java.util.Map;
import java.util.Optional;

/// A team and its signals; a kind that was not evaluated is absent, and of a unit nothing may have been told itself.
public record TeamRow(
        TeamId id,
        String name,
        Optional<TeamId> parent,
        SizeBand size,
        int depth,
        boolean told,
        Map<SignalKind, Cell> cells) {

    public TeamRow {
        cells = Map.copyOf(cells);
    }
}
