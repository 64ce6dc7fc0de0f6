package io.undercurrent.proving.chaos.proxy;

import java.time.Duration;

/// What happens on a line to everything that travels on it.
public sealed interface Weather {

    /// Everything arrives, at once.
    record Clear() implements Weather {}

    /// Calls are taken, and nothing is ever passed on; what was held back arrives when the weather changes.
    record Blackhole() implements Weather {}

    /// Whoever calls is hung up on.
    record Closed() implements Weather {}

    /// Everything arrives late.
    record Slow(Duration delay) implements Weather {}

    /// So much arrives in a second, and no more.
    record Narrow(int bytesPerSecond) implements Weather {}

    /// Of the next COMMITs each is cut off before the server hears of it: the change never was.
    record CutBeforeCommit(int times) implements Weather {}

    /// Of the next COMMITs each takes effect, and the line is cut before the client hears of it: it must not know.
    record CutAfterCommit(int times) implements Weather {}

    /// Every second COMMIT waits, so that those that came later are done earlier.
    record LateCommits(Duration delay) implements Weather {}
}
