package io.undercurrent.kit.access;

import java.time.Instant;
import java.util.Optional;

/// Which looks are asked for; `since` is within, `until` is not.
public record Wanted(
        Optional<String> who,
        Optional<String> team,
        Optional<String> subject,
        Optional<Matter> matter,
        Optional<Instant> since,
        Optional<Instant> until) {

    public static final Wanted EVERYTHING = new Wanted(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
