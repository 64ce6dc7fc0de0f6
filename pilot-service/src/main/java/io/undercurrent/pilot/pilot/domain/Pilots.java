package io.undercurrent.pilot.pilot.domain;

import io.undercurrent.pilot.teams.domain.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// All pilots.
public interface Pilots {
    Optional<Pilot> pilot(PilotId id);

    Optional<Kept> kept(PilotId id);

    /// The same, held so that nobody else changes it until the transaction ends.
    Optional<Kept> held(PilotId id);

    /// Keeps a pilot as it is now; its revision grows by one.
    Kept keep(Pilot pilot);

    List<Kept> after(Optional<PilotId> position, Selection selection, int atMost);

    /// How busy these teams and the units above them are; nobody else can add to it until the transaction ends.
    Workload workload(Collection<TeamId> teams);
}
