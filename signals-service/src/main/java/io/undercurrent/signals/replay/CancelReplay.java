package io.undercurrent.signals.replay;

import io.undercurrent.signals.replay.domain.Replay;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/// A replay that is no longer wanted leaves no trace in the facts.
@ApplicationScoped
public class CancelReplay {

    private final Replays replays;

    CancelReplay(Replays replays) {
        this.replays = replays;
    }

    /// What became of the request.
    public enum Answer {
        CANCELLED,
        OVER_ALREADY,
        UNKNOWN
    }

    public Answer cancel(UUID id, Instant now) {
        return replays.find(id)
                .map(replay -> new Replay.Cancelled(replay.order(), replay.progress(), now))
                .map(cancelled -> replays.end(cancelled) ? Answer.CANCELLED : Answer.OVER_ALREADY)
                .orElse(Answer.UNKNOWN);
    }
}
