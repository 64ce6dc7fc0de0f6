package io.undercurrent.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Starts the stack as a process of its own and shows its progress; Ctrl-C here stops it there.
final class Up {
    static final String DETACH = "--detach";
    static final String WITHOUT_SERVICES = "--without-services";

    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Home home;
    private final Progress progress;
    private final RunState state;
    private volatile boolean leaving;

    Up(Home home, Progress progress) {
        this.home = home;
        this.progress = progress;
        this.state = new RunState(home);
    }

    void run(List<String> options) {
        requireKnown(options);
        if (isRunning()) {
            progress.say(state.isReady() ? new Addresses(state.ports()).forPeople() : "Undercurrent is just starting.");
            return;
        }
        var log = new LogTail(home.log("stack"), progress);
        var stack = launch(options);
        var leave = new Thread(() -> leave(stack));
        Runtime.getRuntime().addShutdownHook(leave);
        await(stack, log);
        progress.say(new Addresses(state.ports()).forPeople());
        if (options.contains(DETACH)) {
            Runtime.getRuntime().removeShutdownHook(leave);
            return;
        }
        progress.say("Ctrl-C stops everything.");
        follow(stack, log);
    }

    /// Stays with a running stack, as if it had been started from here.
    void attach() {
        var stack = state.process().orElseThrow(() -> new StackFailure("Undercurrent is not running."));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(stack)));
        progress.say("Ctrl-C stops everything.");
        follow(stack, new LogTail(home.log("stack"), progress));
    }

    private static void requireKnown(List<String> options) {
        var known = List.of(DETACH, WITHOUT_SERVICES);
        options.stream().filter(option -> !known.contains(option)).forEach(option -> {
            throw new StackFailure("up knows %s, not %s".formatted(String.join(" and ", known), option));
        });
    }

    private boolean isRunning() {
        var claim = Claim.on(home);
        claim.ifPresent(Claim::close);
        return claim.isEmpty();
    }

    private void await(ProcessHandle stack, LogTail log) {
        while (!state.isReady()) {
            log.show();
            if (Child.endedWithin(stack, GLANCE)) {
                log.show();
                throw new StackFailure("Undercurrent did not start.");
            }
        }
        log.show();
    }

    private void follow(ProcessHandle stack, LogTail log) {
        while (!Child.endedWithin(stack, GLANCE)) {
            log.show();
        }
        log.show();
        if (!leaving) {
            throw new StackFailure("Undercurrent has ended; see " + home.log("stack"));
        }
    }

    private ProcessHandle launch(List<String> options) {
        state.ended();
        // Ctrl-C reaches every process of a terminal at once; the stack stops its parts itself, in order
        var deafToTheKeyboard = "trap '' INT HUP; exec $(command -v setsid) \"$@\" </dev/null";
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                "sh",
                "-c",
                deafToTheKeyboard,
                "sh",
                java,
                "-Xmx128m",
                "-cp",
                Child.classPath(),
                Main.class.getName(),
                "run"));
        command.addAll(options);
        var log = ProcessBuilder.Redirect.appendTo(home.log("stack").toFile());
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start()
                    .toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void leave(ProcessHandle stack) {
        leaving = true;
        stack.destroy();
        Child.endedWithin(stack, Duration.ofMinutes(2));
    }
}
