package io.undercurrent.pilot.usage.domain;

import static io.undercurrent.pilot.usage.domain.Refusal.CONTRADICTION;
import static io.undercurrent.pilot.usage.domain.Refusal.GROUP_TOO_SMALL;
import static io.undercurrent.pilot.usage.domain.Refusal.NEGATIVE_COUNT;

import io.undercurrent.pilot.teams.domain.Crowd;
import java.util.Optional;
import java.util.stream.IntStream;

/// How many of a team did what with a tool in one week. Sessions and workarounds count events, the rest counts people.
public record Counts(
        int licensed, int onLeave, int loggedIn, int active, int coreWorkActive, int sessions, int workarounds) {

    /// Why these numbers cannot be taken as they are.
    Optional<Refusal> refusal() {
        if (IntStream.of(licensed, onLeave, loggedIn, active, coreWorkActive, sessions, workarounds)
                .anyMatch(count -> count < 0)) {
            return Optional.of(NEGATIVE_COUNT);
        }
        if (contradict()) {
            return Optional.of(CONTRADICTION);
        }
        return licensed > 0 && licensed < Crowd.SMALLEST ? Optional.of(GROUP_TOO_SMALL) : Optional.empty();
    }

    /// Who has no licence cannot be on leave from it, log in or be active; who never logged in did no core work.
    private boolean contradict() {
        return onLeave > licensed || loggedIn > licensed || active > licensed || coreWorkActive > loggedIn;
    }
}
