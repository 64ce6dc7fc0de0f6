package io.undercurrent.pilot.pilot.domain;

/// Writes a plan down so that the same plan is always the same text.
@FunctionalInterface
public interface Sealing {
    Seal seal(PilotId id, Registration registration);
}
