package io.undercurrent.pilot.pilot.domain;

import java.util.List;

/// How pilots came to where they are.
public interface Milestones {
    void add(PilotId pilot, Milestone milestone);

    /// All of a pilot, the first one first.
    List<Milestone> of(PilotId pilot);
}
