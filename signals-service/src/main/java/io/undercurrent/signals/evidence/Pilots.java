package io.undercurrent.signals.evidence;

import io.undercurrent.signals.evidence.domain.Pilot;
import io.undercurrent.signals.evidence.domain.TeamId;
import java.util.List;

/// The pilots we have been told of. They lie apart from the facts, so that no round can be moved by them.
public interface Pilots {

    /// Keeps what is newer than what we knew.
    void keep(List<Told<Pilot>> pilots);

    /// The pilots a team takes part in, the one that changed last first.
    List<Pilot> of(TeamId team);
}
