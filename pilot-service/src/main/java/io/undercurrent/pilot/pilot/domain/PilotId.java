package io.undercurrent.pilot.pilot.domain;

import java.util.UUID;

/// Tells one pilot from all others.
public record PilotId(UUID value) implements Comparable<PilotId> {
    @Override
    public int compareTo(PilotId other) {
        return value.compareTo(other.value);
    }
}
