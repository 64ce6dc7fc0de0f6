package io.undercurrent.pilot.pilot.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What happened along the way. Nobody's name is in it.
public interface Logbook {
    void add(PilotId pilot, Friction friction);

    /// Notes how a friction was removed; empty when the pilot has no such friction.
    Optional<Friction> remove(PilotId pilot, UUID friction, Friction.Removal removal);

    List<Friction> frictions(PilotId pilot);

    void add(PilotId pilot, Contest contest);

    /// Notes the answer to a contest; empty when the pilot has no such contest.
    Optional<Contest> rule(PilotId pilot, UUID contest, Contest.Ruling ruling);

    List<Contest> contests(PilotId pilot);

    void add(PilotId pilot, Safeguard safeguard);

    List<Safeguard> safeguards(PilotId pilot);

    void add(PilotId pilot, Reflection reflection);

    List<Reflection> reflections(PilotId pilot);

    /// Keeps what is said about a team's week; said again, it replaces what was said before.
    void keep(PilotId pilot, LearningWeek week);

    List<LearningWeek> learningWeeks(PilotId pilot);
}
