package io.undercurrent.pilot.pilot.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something that makes the new way harder than the old one. Hesitation points at the workflow, not at people.
///
/// @param blocking whether it has to go before anything is scaled
public record Friction(
        UUID id, FrictionKind kind, String text, boolean blocking, LocalDate on, Optional<Removal> removal) {
    public record Removal(LocalDate on, String how) {}

    public boolean blocks() {
        return blocking && removal.isEmpty();
    }
}
