package io.undercurrent.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/// Parts that belong together: they are watched, started again when they die, and stopped in the reverse order.
final class Stack {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final Home home;
    private final Progress progress;
    private final Leftovers leftovers;
    private final List<Part> parts = new CopyOnWriteArrayList<>();
    private final Set<Part> launched = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Part> deaths = new LinkedBlockingQueue<>();
    private volatile boolean stopping;

    Stack(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
        this.leftovers = new Leftovers(home.run("processes"));
    }

    /// All are started at once; those that come first in the list are stopped last.
    void start(List<Part> together) {
        var since = Instant.now();
        parts.addAll(together);
        together.reversed().forEach(this::launch);
        for (var part : together) {
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
        for (var part : launched()) {
            part.stop();
            progress.step(part.name(), "stopped");
        }
        leftovers.forget();
    }

    private List<Part> launched() {
        return parts.reversed().stream().filter(launched::contains).toList();
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
        launched.add(part);
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
