package io.undercurrent.signals.evidence.domain;

/// Which team a fact is about, in the words of the personnel system.
public record TeamId(String value) implements Comparable<TeamId> {
    public TeamId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A team id is not blank");
        }
    }

    @Override
    public int compareTo(TeamId other) {
        return value.compareTo(other.value);
    }
}
