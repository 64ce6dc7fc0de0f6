package io.undercurrent.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A part may die three times within five minutes; after that something is wrong with it.
final class Restarts {
    private static final int MOST = 3;
    private static final Duration WITHIN = Duration.ofMinutes(5);

    private final Map<Part, List<Instant>> deaths = new HashMap<>();

    boolean allowed(Part part, Instant now) {
        var ofPart = deaths.computeIfAbsent(part, _ -> new ArrayList<>());
        ofPart.removeIf(death -> death.isBefore(now.minus(WITHIN)));
        ofPart.add(now);
        return ofPart.size() <= MOST;
    }
}
