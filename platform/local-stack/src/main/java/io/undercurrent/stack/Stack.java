package io.undercurrent.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Parts that were started together: they are watched, started again when they die, and stopped in the reverse order.
final class Stack {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Home home;
    private final Progress progress;
    private final Leftovers leftovers;
    private final List<Part> started = new ArrayList<>();
    private final BlockingQueue<Part> deaths = new LinkedBlockingQueue<>();
    private volatile boolean stopping;

    Stack(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
        this.leftovers = new Leftovers(home.run("processes"));
    }

    void start(List<? extends Part> parts) {
        var since = Instant.now();
        parts.forEach(this::launch);
        for (var part : parts) {
            await(part);
            progress.ready(part.name(), since);
        }
    }

    /// Returns when a part has died for good; or never.
    void watch() throws InterruptedException {
        var restarts = new Restarts();
        while (true) {
            var part = deaths.take();
            if (stopping) {
                return;
            }
            progress.step(part.name(), "ended unexpectedly; see " + home.log(part.name()));
            if (!restarts.allowed(part, Instant.now())) {
                throw new StackFailure(part.name() + " keeps ending. Stopping everything.");
            }
            startAgain(part);
        }
    }

    synchronized void stop() {
        stopping = true;
        while (!started.isEmpty()) {
            var part = started.removeLast();
            part.stop();
            progress.step(part.name(), "stopped");
        }
        leftovers.forget();
    }

    private void startAgain(Part part) {
        var since = Instant.now();
        part.stop();
        launch(part);
        await(part);
        progress.ready(part.name(), since);
    }

    private synchronized void launch(Part part) {
        if (stopping) {
            return;
        }
        started.remove(part);
        started.add(part);
        part.launch();
        leftovers.remember(part.process());
        var _ = part.process().onExit().thenRun(() -> deaths.add(part));
    }

    private void await(Part part) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!stopping && !part.ready()) {
            if (!part.process().isAlive()) {
                throw new StackFailure(part.name() + " ended while starting.\n" + lastWords(part));
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StackFailure(part.name() + " was not ready in time.\n" + lastWords(part));
            }
            pause();
        }
    }

    private String lastWords(Part part) {
        try {
            var lines = Files.readAllLines(home.log(part.name()));
            var last = lines.subList(Math.max(0, lines.size() - 15), lines.size());
            return String.join("\n", last) + "\n(all of it: " + home.log(part.name()) + ")";
        } catch (IOException _) {
            return "(no log at " + home.log(part.name()) + ")";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
