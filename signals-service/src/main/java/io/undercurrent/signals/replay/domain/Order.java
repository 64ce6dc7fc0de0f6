package io.undercurrent.signals.replay.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Somebody wants the facts to be built once more.
///
/// @param forced whether the rebuilt facts are taken even when they lack what is known now
/// @param incomplete topics that no longer hold everything
public record Order(UUID id, boolean forced, Instant requested, String requestedBy, List<String> incomplete) {

    public Order {
        incomplete = List.copyOf(incomplete);
    }
}
