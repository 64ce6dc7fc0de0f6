package io.undercurrent.pilot.pilot.domain;

import java.time.Instant;
import java.util.List;

/// A change of the plan after it was sealed. It is allowed, and stays visible.
///
/// @param parts what was changed, as JSON pointers
/// @param seal of the plan as it is since
public record Amendment(Instant at, String role, String reason, List<String> parts, Seal seal) {
    public Amendment {
        parts = List.copyOf(parts);
    }
}
