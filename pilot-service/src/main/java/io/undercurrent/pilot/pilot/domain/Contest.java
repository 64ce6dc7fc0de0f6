package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/// Somebody challenged what the AI put out, and a human looked at it.
public record Contest(UUID id, String challenged, LocalDate on, Optional<Ruling> ruling) {
    public record Ruling(Outcome outcome, LocalDate on, String because) {}

    public enum Outcome {
        UPHELD,
        CORRECTED,
        OVERTURNED
    }

    /// How long the answer took.
    public Optional<Long> daysToAnswer() {
        return ruling.map(given -> ChronoUnit.DAYS.between(on, given.on()));
    }
}
