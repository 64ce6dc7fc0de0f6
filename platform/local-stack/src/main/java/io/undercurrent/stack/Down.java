package io.undercurrent.stack;

import java.time.Duration;

/// Stops the stack of a home, and what a killed one has left.
record Down(Home home, Progress progress) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    void run() {
        var claim = Claim.on(home);
        claim.ifPresentOrElse(this::stopLeftovers, this::stopRunning);
        claim.ifPresent(Claim::close);
    }

    private void stopLeftovers(Claim claim) {
        var leftovers = new Leftovers(home.run("processes"));
        var nothingLeft = leftovers.alive().isEmpty();
        leftovers.stop();
        new RunState(home).ended();
        progress.say(
                nothingLeft ? "Undercurrent is not running." : "The stack was killed; what it left is stopped now.");
    }

    private void stopRunning() {
        var log = new LogTail(home.log("stack"), progress);
        new RunState(home).process().ifPresent(this::end);
        log.show();
    }

    private void end(ProcessHandle stack) {
        stack.destroy();
        if (!Child.endedWithin(stack, PATIENCE)) {
            throw new StackFailure(
                    "The stack (process %d) does not end; see %s".formatted(stack.pid(), home.log("stack")));
        }
    }
}
