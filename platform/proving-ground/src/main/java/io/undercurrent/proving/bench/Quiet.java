package io.undercurrent.proving.bench;

import io.undercurrent.proving.calls.Facts;
import io.undercurrent.proving.calls.Pause;
import io.undercurrent.proving.calls.Stack;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearWeek;

/// The stack with nothing left to do, so that one measurement does not pay for another.
record Quiet(Stack stack) {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(2);

    /// Waits until everything sent before has been consumed, and its rounds have run.
    void await() {
        var last = new AtomicReference<@Nullable Facts>();
        Pause.until("everything before is consumed", LIMIT, LOOK, () -> {
            var now = stack.signals().facts();
            return now.equals(last.getAndSet(now));
        });
        Optional.ofNullable(last.get())
                .map(Facts::throughWeek)
                .map(YearWeek::parse)
                .ifPresent(stack.signals()::evaluate);
    }
}
