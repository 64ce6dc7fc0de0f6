package io.undercurrent.signals.replay.domain;

import io.undercurrent.signals.evidence.domain.Comparison;
import io.undercurrent.signals.evidence.domain.Progress;
import java.time.Instant;
import java.util.List;

/// The facts once more, from the beginning of what was told.
public sealed interface Replay {

    Order order();

    List<Progress> progress();

    record Running(Order order, List<Progress> progress) implements Replay {}

    /// Everything taken in so far has been told again; what comes now is kept twice until the switch.
    record CaughtUp(Order order, List<Progress> progress) implements Replay {}

    record Switched(Order order, List<Progress> progress, List<Comparison> comparison, Instant ended)
            implements Replay {}

    record Failed(Order order, List<Progress> progress, List<Comparison> comparison, Instant ended, String why)
            implements Replay {}

    record Cancelled(Order order, List<Progress> progress, Instant ended) implements Replay {}
}
