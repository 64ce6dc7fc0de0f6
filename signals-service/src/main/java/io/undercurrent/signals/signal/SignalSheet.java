package io.undercurrent.signals.signal;

import io.undercurrent.signals.detection.domain.Level;
import io.undercurrent.signals.detection.domain.SignalKind;
import io.undercurrent.signals.evidence.domain.TeamId;
import io.undercurrent.signals.signal.domain.Evidence;
import io.undercurrent.signals.signal.domain.Sight;
import io.undercurrent.signals.signal.domain.SignalId;
import io.undercurrent.signals.signal.domain.SignalLine;
import io.undercurrent.signals.signal.domain.TeamLine;
import java.util.List;
import java.util.Optional;

/// What readers look at; nobody finds a team that is not theirs to see.
public interface SignalSheet {

    /// Ordered by team and kind, starting behind a place.
    List<SignalLine> signals(Sight sight, Wanted wanted, Optional<SignalId> after, int atMost);

    Optional<TeamLine> team(Sight sight, TeamId team);

    Optional<Evidence> evidence(TeamId team, SignalKind kind);

    /// Empty: any.
    record Wanted(Optional<SignalKind> kind, Optional<Level> level, Optional<TeamId> team) {}
}
