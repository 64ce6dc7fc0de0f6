package io.undercurrent.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What the person at the keyboard reads while the stack comes and goes.
record Progress(PrintStream out) {
    void say(String line) {
        out.println(line);
        out.flush();
    }

    void step(String name, String news) {
        say("  %-16s %s".formatted(name, news));
    }

    void ready(String name, Instant since) {
        var seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
        step(name, String.format(Locale.ROOT, "ready after %.1f s", seconds));
    }
}
