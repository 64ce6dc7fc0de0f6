package io.undercurrent.stack;

/// Says which parts are there.
record Status(Home home, Progress progress) {
    /// Whether all parts are ready.
    boolean tell() {
        var claim = Claim.on(home);
        if (claim.isPresent()) {
            claim.get().close();
            progress.say(notRunning());
            return false;
        }
        var state = new RunState(home);
        var ports = state.ports();
        var parts = Undercurrent.of(home, ports, state.withServices()).parts();
        progress.say("Undercurrent is running (process %s)."
                .formatted(state.process().map(ProcessHandle::pid).orElse(0L)));
        return parts.stream().map(part -> tell(part, ports)).reduce(true, Boolean::logicalAnd);
    }

    private String notRunning() {
        var left = new Leftovers(home.run("processes")).alive().size();
        return left == 0
                ? "Undercurrent is not running. Start it: ./undercurrent up"
                : "The stack was killed; %d of its processes still run. ./undercurrent down stops them."
                        .formatted(left);
    }

    private boolean tell(Part part, Ports ports) {
        var ready = part.ready();
        var port = ports.number(part.ports().getFirst());
        progress.step(part.name(), "%-10s localhost:%d".formatted(ready ? "ready" : "not ready", port));
        return ready;
    }
}
