package io.undercurrent.stack;

/// Is the stack: starts everything, watches over it, and stops it in order when asked to end.
final class Run {
    private final Home home;
    private final int offset;
    private final Ports ports;
    private final RunState state;
    private final Stack stack;
    private final Progress progress;

    Run(Home home, int offset, Progress progress) {
        this.home = home;
        this.offset = offset;
        this.ports = Ports.shiftedBy(offset);
        this.state = new RunState(home);
        this.stack = new Stack(home, progress);
        this.progress = progress;
    }

    void run(boolean withServices) throws InterruptedException {
        try (var _ = Claim.on(home).orElseThrow(() -> new StackFailure("Another stack lives in " + home.directory()))) {
            stopLeftovers();
            var undercurrent = Undercurrent.of(home, ports, withServices);
            undercurrent.parts().stream().flatMap(part -> part.ports().stream()).forEach(ports::requireFree);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            state.begun(offset, withServices);
            undercurrent.start(stack);
            state.ready(new Addresses(ports));
            stack.watch();
        }
    }

    private void stopLeftovers() {
        state.ended();
        var leftovers = new Leftovers(home.run("processes"));
        if (!leftovers.alive().isEmpty()) {
            progress.say("The stack before this one was killed. Stopping what it left behind.");
        }
        leftovers.stop();
    }

    private void stop() {
        progress.say("Stopping Undercurrent.");
        stack.stop();
        state.ended();
    }
}
