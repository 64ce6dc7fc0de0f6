package io.undercurrent.proving.calls;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waiting, politely.
public final class Pause {
    private Pause() {}

    public static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    /// Looks again and again until it is so; gives up after `limit`.
    public static void until(String what, Duration limit, Duration between, BooleanSupplier isSo) {
        var end = System.nanoTime() + limit.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Waited " + limit.toSeconds() + " s in vain until " + what);
            }
            of(between);
        }
    }
}
