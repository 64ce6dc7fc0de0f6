package io.undercurrent.stack;

import java.util.List;

/// One process of the stack.
interface Part {
    String name();

    List<Port> ports();

    /// Starts the process. Whether it can be used is what `ready` tells.
    void launch();

    boolean ready();

    /// The process as it was launched last.
    ProcessHandle process();

    void stop();
}
