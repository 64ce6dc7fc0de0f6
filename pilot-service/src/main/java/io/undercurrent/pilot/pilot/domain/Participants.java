package io.undercurrent.pilot.pilot.domain;

/// How many people play a part. Never who.
public record Participants(Part part, int people) {
    public Participants {
        if (people < 1) {
            throw new IllegalArgumentException("A part is played by one person at least");
        }
    }
}
